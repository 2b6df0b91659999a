package ziping.check.rule.total;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Printed;
import ziping.check.sheet.Sheet;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** C01: the total printed is the sum of its rows, and that of the classes the words name. */
public final class TotalMustBeSum extends Check {

    public TotalMustBeSum() {
        super("C01", Severity.MUST, "M", "总分等于各项得分之和");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.concat(
                subject.sheets().stream().map(this::look).flatMap(Optional::stream),
                words(subject.manuscript()));
    }

    private Stream<Remark> words(Manuscript manuscript) {
        return manuscript.facts().claims().scores().stream()
                .limit(1)
                .flatMap(
                        claim ->
                                manuscript
                                        .prose()
                                        .flatMap(line -> words(line, claim.score()).stream()));
    }

    private Optional<Remark> words(Line line, Printed total) {
        return ClassScores.sumIn(line.plain())
                .filter(sum -> !total.agreesWith(sum))
                .map(
                        sum ->
                                remark(
                                        line.place(),
                                        total.text(),
                                        "总分写%s分，文中各类得分相加为%s分。"
                                                .formatted(total.text(), Points.weight(sum)),
                                        "核对各类得分和总分。"));
    }

    private Optional<Remark> look(Sheet sheet) {
        if (sheet.statedScore().isEmpty() || !isFullyPrinted(sheet)) {
            return Optional.empty();
        }
        BigDecimal sum = printedSum(sheet);
        Printed stated = sheet.statedScore().get();
        return stated.agreesWith(sum)
                ? Optional.empty()
                : Optional.of(
                        remark(
                                sheet.place().at("total", "总分"),
                                stated.text(),
                                "总分%s，各项得分相加为%s。".formatted(stated.text(), Points.weight(sum)),
                                "核对各项得分，总分改为" + Points.weight(sum) + "。"));
    }

    private static boolean isFullyPrinted(Sheet sheet) {
        return sheet.hasRows()
                && sheet.rows().stream().allMatch(r -> r.indicator().score() != null)
                && sheet.total().flatMap(FundLine::score).isPresent();
    }

    private static BigDecimal printedSum(Sheet sheet) {
        BigDecimal execution = sheet.total().flatMap(FundLine::score).orElseThrow().value();
        return sheet.rows().stream()
                .map(r -> r.indicator().score())
                .reduce(execution, BigDecimal::add);
    }
}
