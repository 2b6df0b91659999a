package ziping.check.rule.total;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.sheet.Printed;
import ziping.check.sheet.Sheet;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** C06: a total exactly at the edge of a band looks made to fit. */
public final class ScoreAtBandEdge extends Check {

    public ScoreAtBandEdge() {
        super("C06", Severity.NOTE, "O", "总分不恰好落在等级分界");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Stream<Remark> sheets =
                subject.sheets().stream()
                        .filter(s -> isEdge(subject, total(s)))
                        .map(s -> remark(s.place().at("total", "总分"), total(s)));
        boolean scored = subject.sheets().stream().anyMatch(s -> total(s) != null);
        Stream<Remark> words =
                scored
                        ? Stream.empty()
                        : subject.manuscript().facts().claims().scores().stream()
                                .filter(c -> isEdge(subject, c.score().value()))
                                .limit(1)
                                .map(c -> remark(c.line().place(), c.score().value()));
        return Stream.concat(sheets, words);
    }

    private static BigDecimal total(Sheet sheet) {
        return sheet.entered()
                ? sheet.scored().total()
                : sheet.statedScore().map(Printed::value).orElse(null);
    }

    private static boolean isEdge(Subject subject, BigDecimal score) {
        return score != null
                && subject.pack().grades().stream()
                        .anyMatch(b -> b.from().signum() > 0 && b.from().compareTo(score) == 0);
    }

    private Remark remark(Place place, BigDecimal score) {
        return remark(
                place,
                Points.weight(score),
                "总分%s分恰好在等级分界上，复核时容易被质疑。".formatted(Points.weight(score)),
                "备好各项得分的依据。");
    }
}
