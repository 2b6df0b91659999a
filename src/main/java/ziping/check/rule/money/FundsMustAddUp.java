package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Amount;
import ziping.check.prose.Manuscript;
import ziping.check.prose.Measure;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Sheet;
import ziping.execution.BudgetDocument;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** D01: sources make the total, and budget documents make the budget. */
public final class FundsMustAddUp extends Check {

    public FundsMustAddUp() {
        super("D01", Severity.MUST, "O", "各资金来源合计等于年度资金总额，年初预算加调整等于全年预算");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.of(
                        subject.sheets().stream().flatMap(this::total),
                        subject.reports().flatMap(this::documents),
                        prose(subject.manuscript()))
                .flatMap(s -> s);
    }

    private Stream<Remark> total(Sheet sheet) {
        if (sheet.entered() || sheet.total().isEmpty() || sheet.funds().isEmpty()) {
            return Stream.empty();
        }
        FundLine total = sheet.total().get();
        FundingSource sum = sheet.sum();
        List<String> differences =
                Stream.of(
                                difference("年初预算数", total.fund().initial(), sum.initial()),
                                difference("全年预算数", total.fund().budget(), sum.budget()),
                                difference("全年执行数", total.fund().spent(), sum.spent()))
                        .flatMap(Optional::stream)
                        .toList();
        return differences.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        remark(
                                total.place().at("total", "合计"),
                                "",
                                "年度资金总额与各资金来源之和不等：" + String.join("；", differences) + "。",
                                "核对各资金来源的金额，使合计等于总额。"));
    }

    private static Optional<String> difference(String column, BigDecimal printed, BigDecimal sum) {
        return printed == null || sum == null || printed.compareTo(sum) == 0
                ? Optional.empty()
                : Optional.of(
                        "%s总额%s元，各来源相加%s元"
                                .formatted(
                                        column,
                                        MoneyUnit.YUAN.text(printed),
                                        MoneyUnit.YUAN.text(sum)));
    }

    private Stream<Remark> documents(Report report) {
        BigDecimal budget = report.total().budget();
        List<BudgetDocument> documents = report.budgetDocuments();
        boolean complete =
                !documents.isEmpty() && documents.stream().allMatch(d -> d.amount() != null);
        if (!complete || budget == null) {
            return Stream.empty();
        }
        BigDecimal sum = Money.sum(documents.stream().map(BudgetDocument::change).toList());
        return sum.compareTo(budget) == 0
                ? Stream.empty()
                : Stream.of(
                        remark(
                                ReportPlaces.funds().at("budget", "全年预算数"),
                                MoneyUnit.WAN.phrase(budget),
                                "预算文件合计%s，资金表全年预算数%s，两者不等。"
                                        .formatted(
                                                MoneyUnit.WAN.phrase(sum),
                                                MoneyUnit.WAN.phrase(budget)),
                                "核对预算文件金额和年初预算、调整数。"));
    }

    /** 年初预算 ± 调整 = 全年预算 where one text names all three once. */
    private Stream<Remark> prose(Manuscript manuscript) {
        List<Amount> initial = manuscript.facts().totals(Measure.INITIAL);
        List<Amount> budget = manuscript.facts().totals(Measure.BUDGET);
        List<Amount> added = manuscript.facts().totals(Measure.ADDED);
        List<Amount> cut = manuscript.facts().totals(Measure.CUT);
        if (!isOne(initial) || !isOne(budget) || added.size() + cut.size() != 1) {
            return Stream.empty();
        }
        Amount change = added.isEmpty() ? cut.getFirst() : added.getFirst();
        BigDecimal signed = added.isEmpty() ? change.yuan().negate() : change.yuan();
        BigDecimal right = initial.getFirst().yuan().add(signed);
        Amount stated = budget.getFirst();
        BigDecimal slack = change.step().add(initial.getFirst().step()).add(stated.step());
        return stated.yuan().subtract(right).abs().compareTo(slack) <= 0
                ? Stream.empty()
                : Stream.of(
                        remark(
                                stated.sentence().line().place(),
                                stated.quote(),
                                "年初预算%s，%s%s，全年预算应为%s，文中写%s。"
                                        .formatted(
                                                initial.getFirst().quote(),
                                                added.isEmpty() ? "调减" : "追加",
                                                change.quote(),
                                                MoneyUnit.WAN.phrase(right),
                                                stated.quote()),
                                "核对年初预算、调整数和全年预算。"));
    }

    private static boolean isOne(List<Amount> amounts) {
        return amounts.size() == 1;
    }
}
