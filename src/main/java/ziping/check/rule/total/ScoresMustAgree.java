package ziping.check.rule.total;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.ScoreClaims;
import ziping.check.sheet.Printed;
import ziping.check.sheet.Sheet;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** C04: text, table and cover name the same score. */
public final class ScoresMustAgree extends Check {

    public ScoresMustAgree() {
        super("C04", Severity.MUST, "M", "文字、表格、封面的得分一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        List<ScoreClaims.Claim> claims = subject.manuscript().facts().claims().scores();
        BigDecimal right = right(subject, claims);
        if (right == null) {
            return Stream.empty();
        }
        Stream<Remark> words =
                claims.stream()
                        .filter(c -> !c.score().agreesWith(right))
                        .map(c -> remark(c.line().place(), c.quote(), c.score().value(), right));
        return Stream.concat(stated(subject, right), words);
    }

    private Stream<Remark> stated(Subject subject, BigDecimal right) {
        return subject.reports()
                .map(r -> r.evaluation().statedScore())
                .filter(Objects::nonNull)
                .filter(s -> s.compareTo(right) != 0)
                .map(
                        s ->
                                remark(
                                        ReportPlaces.evaluation("statedScore", "评价组评分"),
                                        Points.weight(s),
                                        s,
                                        right));
    }

    private static BigDecimal right(Subject subject, List<ScoreClaims.Claim> claims) {
        Optional<BigDecimal> sheet =
                subject.sheets().size() == 1
                        ? Optional.ofNullable(total(subject.sheets().getFirst()))
                        : Optional.empty();
        return sheet.or(() -> subject.report().map(r -> r.evaluation().statedScore()))
                .or(() -> claims.stream().map(c -> c.score().value()).findFirst())
                .orElse(null);
    }

    private static BigDecimal total(Sheet sheet) {
        return sheet.entered()
                ? sheet.scored().total()
                : sheet.statedScore().map(Printed::value).orElse(null);
    }

    private Remark remark(Place place, String quote, BigDecimal score, BigDecimal right) {
        return remark(
                place,
                quote,
                "这里的得分是%s分，自评得分是%s分，前后不一致。".formatted(Points.weight(score), Points.weight(right)),
                "统一为自评表算出的" + Points.weight(right) + "分。");
    }
}
