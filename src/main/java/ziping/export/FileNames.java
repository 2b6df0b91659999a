package ziping.export;

import ziping.report.Report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of exported files that FAT32, exFAT, NTFS and ext4 all take, such as {@code
 * 2019_五华区政务服务局_业务费整体项目_自评报告.docx}. One object names the files of one folder and never gives two of
 * them names that differ by case only.
 */
public final class FileNames {

    /** ext4 counts bytes of UTF-8, the others UTF-16 units, which are never more. */
    private static final int MOST_BYTES = 255;

    /** Leaves room for {@code (999)}, an extension of ten letters and a sign put before it. */
    private static final int LONGEST_STEM = MOST_BYTES - 17;

    private static final Set<String> DEVICES =
            Stream.concat(
                            Stream.of("CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"),
                            Stream.of("COM", "LPT")
                                    .flatMap(
                                            port ->
                                                    "0123456789¹²³"
                                                            .chars()
                                                            .mapToObj(d -> port + (char) d)))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]+");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern BAD_END = Pattern.compile("[. ]+$");

    private final Set<String> given = new HashSet<>();

    /**
     * The name for a file of a report, different from all names given before.
     *
     * @param kind what the file is, such as 自评报告
     * @param extension without dot; empty for none, as folders have
     */
    public String next(Report report, String kind, String extension) {
        return next(
                List.of(
                        String.valueOf(report.project().year()),
                        report.unit().name(),
                        report.project().name(),
                        kind),
                extension);
    }

    /**
     * The name made of these parts, blank ones left out, different from all given before. Where
     * they are too long together, the longest are cut, so that each can still be told.
     */
    public String next(List<String> parts, String extension) {
        String stem = stem(parts.stream().map(FileNames::clean).filter(p -> !p.isEmpty()).toList());
        String ending = extension.isEmpty() ? "" : "." + extension;
        String name = stem + ending;
        for (int i = 2; !given.add(folded(name)); i++) {
            name = stem + "(" + i + ")" + ending;
        }
        return name;
    }

    private static String stem(List<String> parts) {
        for (int most = MOST_BYTES; ; most--) {
            int bytes = most;
            String stem =
                    parts.stream().map(part -> cut(part, bytes)).collect(Collectors.joining("_"));
            if (bytes(stem) <= LONGEST_STEM) {
                return legal(stem);
            }
        }
    }

    /** The words as a legal name: signs no file system takes are replaced, the rest is kept. */
    public static String legal(String words) {
        String name = trimmed(cut(clean(words), MOST_BYTES - 1));
        if (name.isEmpty()) {
            return "_";
        }
        return isDevice(name) ? "_" + name : name;
    }

    private static String clean(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        String named = FORBIDDEN.matcher(UNWANTED.matcher(composed).replaceAll("")).replaceAll("_");
        return BLANKS.matcher(named).replaceAll(" ").strip();
    }

    /** Windows drops dots and blanks at the end without a word. */
    private static String trimmed(String name) {
        return BAD_END.matcher(name).replaceAll("");
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String bare = (dot < 0 ? name : name.substring(0, dot)).strip();
        return DEVICES.contains(bare.toUpperCase(Locale.ROOT));
    }

    /** Cuts between characters, never inside one. */
    private static String cut(String name, int bytes) {
        int length = 0;
        int end = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            length += bytes(name.substring(end, next));
            if (length > bytes) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
