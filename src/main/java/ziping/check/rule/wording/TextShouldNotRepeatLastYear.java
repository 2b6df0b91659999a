package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Glyphs;
import ziping.check.prose.Line;
import ziping.report.Report;
import ziping.report.ReportText;
import ziping.report.ReportTexts;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** E02: a section is not last year's with another date. */
public final class TextShouldNotRepeatLastYear extends Check {

    private static final int SHORTEST = 60;

    public TextShouldNotRepeatLastYear() {
        super("E02", Severity.HINT, "M", "各节文字不照抄上年报告");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (subject.report().isEmpty() || subject.lastYear().isEmpty()) {
            return Stream.empty();
        }
        Report now = subject.report().get();
        Report before = subject.lastYear().get();
        return keys(now)
                .map(
                        key ->
                                look(
                                        subject,
                                        key,
                                        ReportTexts.of(now, key),
                                        ReportTexts.of(before, key)))
                .flatMap(Optional::stream);
    }

    private static Stream<String> keys(Report report) {
        return Stream.concat(
                        ReportTexts.fieldKeys().stream().sorted(),
                        report.texts().stream().map(ReportText::key))
                .distinct();
    }

    private Optional<Remark> look(Subject subject, String key, String now, String before) {
        String a = Glyphs.bare(now);
        String b = Glyphs.bare(before);
        if (a.length() < SHORTEST || b.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal likeness = Likeness.of(a, b);
        if (likeness.compareTo(subject.rules().highestSimilarity()) <= 0) {
            return Optional.empty();
        }
        Place place =
                subject.manuscript().lines().stream()
                        .map(Line::place)
                        .filter(p -> p.key().equals("text:" + key))
                        .findFirst()
                        .orElse(new Place("text:" + key, ReportPlaces.REPORT));
        return Optional.of(
                remark(
                        place,
                        now.strip().lines().findFirst().orElse(""),
                        "本节文字与上年报告%s相同。".formatted(Rate.text(likeness)),
                        "按本年实际情况改写。"));
    }
}
