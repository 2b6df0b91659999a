package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Sheet;
import ziping.project.FundingSource;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** D04: nobody spends more than the budget. */
public final class SpendingMustNotExceedBudget extends Check {

    public SpendingMustNotExceedBudget() {
        super("D04", Severity.MUST, "O", "全年执行数不超过全年预算数");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream().flatMap(this::look);
    }

    private Stream<Remark> look(Sheet sheet) {
        boolean whole = sheet.main().filter(SpendingMustNotExceedBudget::exceeds).isPresent();
        if (whole) {
            return sheet.main().stream().map(this::remark);
        }
        return sheet.funds().stream()
                .filter(SpendingMustNotExceedBudget::exceeds)
                .map(this::remark);
    }

    private static boolean exceeds(FundLine line) {
        BigDecimal budget = line.fund().budget();
        return budget != null
                && line.fund().spent() != null
                && line.fund().spent().compareTo(budget) > 0;
    }

    private Remark remark(FundLine line) {
        FundingSource fund = line.fund();
        return remark(
                line.place().at("spent", "全年执行数"),
                MoneyUnit.WAN.phrase(fund.spent()),
                "%s执行数%s超过预算数%s%s。"
                        .formatted(
                                fund.source(),
                                MoneyUnit.YUAN.phrase(fund.spent()),
                                MoneyUnit.YUAN.phrase(fund.budget()),
                                fund.rate() == null ? "" : "，执行率" + Rate.text(fund.rate())),
                "补录追加预算，或核对执行数是否含其他项目的支出。");
    }
}
