package ziping.app;

import ziping.export.FileNames;
import ziping.report.Report;
import ziping.value.InvalidValueException;
import ziping.value.Text;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the folders and zip files of packages are named. Bureaus differ in what they want to read
 * first, so the pattern can be set.
 *
 * @param pattern parts joined by {@code _}; 〔年度〕, 〔单位〕, 〔项目〕, 〔编码〕 and 〔次数〕 stand for what they
 *     say; blank is read as {@link #USUAL}
 */
public record PackageName(String pattern) {

    private static final String USUAL_PATTERN = "〔年度〕_〔单位〕_〔项目〕_自评材料";
    private static final List<String> PLACES = List.of("〔年度〕", "〔单位〕", "〔项目〕", "〔编码〕", "〔次数〕");
    private static final Pattern PLACE = Pattern.compile("〔([^〔〕]*)〕");

    /** The habit of most bureaus. */
    public static final PackageName USUAL = new PackageName("");

    public PackageName {
        pattern = Text.isBlank(pattern) ? USUAL_PATTERN : pattern.strip();
        List<String> unknown =
                PLACE.matcher(pattern)
                        .results()
                        .map(MatchResult::group)
                        .filter(place -> !PLACES.contains(place))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidValueException(
                    "命名规则里的“%s”不认识，可以用%s。".formatted(unknown.getFirst(), String.join("、", PLACES)));
        }
    }

    /**
     * The name of a report's package, legal on every file system.
     *
     * @param sequence counts the hand-ins of the project from 1
     */
    public String of(Report report, int sequence) {
        Map<String, String> values =
                Map.of(
                        "〔年度〕", String.valueOf(report.project().year()),
                        "〔单位〕", report.unit().name(),
                        "〔项目〕", report.project().name(),
                        "〔编码〕", report.project().code(),
                        "〔次数〕", String.valueOf(sequence));
        List<String> parts =
                Stream.of(pattern.split("_"))
                        .map(part -> PLACE.matcher(part).replaceAll(place -> quoted(values, place)))
                        .toList();
        return new FileNames().next(parts, "");
    }

    private static String quoted(Map<String, String> values, MatchResult place) {
        return Matcher.quoteReplacement(values.get(place.group()));
    }
}
