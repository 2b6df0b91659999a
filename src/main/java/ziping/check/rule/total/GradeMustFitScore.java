package ziping.check.rule.total;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.ScoreClaims;
import ziping.check.sheet.Sheet;
import ziping.scoring.Grade;
import ziping.scoring.GradeBand;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** C02: a score comes with the grade of its band. */
public final class GradeMustFitScore extends Check {

    public GradeMustFitScore() {
        super("C02", Severity.MUST, "O", "总分有等级，等级与得分相符");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.concat(
                subject.sheets().stream().map(s -> look(subject, s)).flatMap(Optional::stream),
                words(subject));
    }

    private Optional<Remark> look(Subject subject, Sheet sheet) {
        Optional<Grade> stated = Grade.read(sheet.statedGrade());
        if (stated.isEmpty() || sheet.statedScore().isEmpty()) {
            return Optional.empty();
        }
        Grade right = grade(subject, sheet.statedScore().get().value());
        return stated.get() == right
                ? Optional.empty()
                : Optional.of(
                        wrong(
                                sheet.place().at("grade", "等级"),
                                sheet.statedGrade(),
                                sheet.statedScore().get().value(),
                                right));
    }

    private Stream<Remark> words(Subject subject) {
        List<ScoreClaims.Claim> scores = subject.manuscript().facts().claims().scores();
        List<ScoreClaims.GradeClaim> grades = subject.manuscript().facts().claims().grades();
        BigDecimal stated = subject.report().map(r -> r.evaluation().statedScore()).orElse(null);
        BigDecimal score = score(subject, scores, stated);
        if (score == null) {
            return Stream.empty();
        }
        Grade right = grade(subject, score);
        boolean printsGrade =
                subject.figures().map(f -> f.sheet().grade() != null).orElse(false)
                        || subject.sheets().stream().anyMatch(s -> !s.statedGrade().isEmpty());
        if (grades.isEmpty()) {
            return printsGrade || (scores.isEmpty() && stated == null)
                    ? Stream.empty()
                    : Stream.of(missing(scores, score, right));
        }
        return grades.stream()
                .filter(g -> g.grade() != right)
                .map(g -> wrong(g.line().place(), g.quote(), score, right));
    }

    private static BigDecimal score(
            Subject subject, List<ScoreClaims.Claim> scores, BigDecimal stated) {
        return subject.figures()
                .map(f -> f.sheet().total())
                .orElse(
                        stated != null
                                ? stated
                                : scores.isEmpty() ? null : scores.getFirst().score().value());
    }

    private static Grade grade(Subject subject, BigDecimal score) {
        return subject.pack().grades().stream()
                .filter(b -> score.compareTo(b.from()) >= 0)
                .map(GradeBand::grade)
                .findFirst()
                .orElse(Grade.POOR);
    }

    private Remark missing(List<ScoreClaims.Claim> scores, BigDecimal score, Grade right) {
        Place place =
                scores.isEmpty()
                        ? ReportPlaces.evaluation("statedScore", "评价组评分")
                        : scores.getFirst().line().place();
        return remark(
                place,
                scores.isEmpty() ? Points.weight(score) : scores.getFirst().quote(),
                "评价结果为%s分，没有写明等级。".formatted(Points.weight(score)),
                "按得分写明等级“" + right.label() + "”。");
    }

    private Remark wrong(Place place, String quote, BigDecimal score, Grade right) {
        return remark(
                place,
                quote,
                "得分%s分对应等级“%s”，与所写等级不符。".formatted(Points.weight(score), right.label()),
                "等级改为“" + right.label() + "”，或核对得分。");
    }
}
