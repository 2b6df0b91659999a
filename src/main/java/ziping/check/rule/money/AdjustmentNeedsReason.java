package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Sheet;
import ziping.project.FundingSource;
import ziping.value.MoneyUnit;

import java.util.stream.Stream;

/** D07: a budget made or changed within the year is explained. */
public final class AdjustmentNeedsReason extends Check {

    public AdjustmentNeedsReason() {
        super("D07", Severity.HINT, "C", "年中追加、调整预算的都有理由");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (Explanations.ofAdjustment(subject)) {
            return Stream.empty();
        }
        return subject.sheets().stream().flatMap(s -> look(s).limit(s.entered() ? 9 : 1));
    }

    private Stream<Remark> look(Sheet sheet) {
        return sheet.funds().stream()
                .filter(l -> l.fund().adjustmentReason().isBlank())
                .filter(AdjustmentNeedsReason::isAdjusted)
                .map(this::remark);
    }

    private static boolean isAdjusted(FundLine line) {
        FundingSource fund = line.fund();
        return fund.adjustment() != null
                && fund.adjustment().signum() != 0
                && fund.budget() != null;
    }

    private Remark remark(FundLine line) {
        FundingSource fund = line.fund();
        boolean fresh = fund.initial() == null || fund.initial().signum() == 0;
        return remark(
                line.place().at("adjustmentReason", "调整原因"),
                MoneyUnit.WAN.phrase(fund.adjustment()),
                fresh
                        ? "%s年初没有预算，年中安排%s，没有说明理由。"
                                .formatted(fund.source(), MoneyUnit.WAN.phrase(fund.adjustment()))
                        : "%s年中%s%s，没有说明理由。"
                                .formatted(
                                        fund.source(),
                                        fund.adjustment().signum() > 0 ? "追加" : "调减",
                                        MoneyUnit.WAN.phrase(fund.adjustment().abs())),
                "写明调整的文件、时间和理由。");
    }
}
