package ziping.ui.execution;

import javafx.beans.value.ObservableValue;

import ziping.project.FundingSource;
import ziping.project.FundingSourceBuilder;
import ziping.ui.control.CellKind;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.support.Messages;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** ① Funds by source, with 全年预算数, 执行率 and 结转结余 computed. */
final class FundColumns {

    private static final Messages WORDS = Messages.of(FundColumns.class);
    private static final List<String> OFFICIAL =
            List.of(FundingSource.FISCAL, FundingSource.CARRIED_OVER, FundingSource.OTHER);

    private FundColumns() {}

    static EditTable<FundingSource> table(ObservableValue<MoneyUnit> unit) {
        CellKind<BigDecimal> amount = CellKinds.amount(unit);
        EditTable<FundingSource> table =
                new EditTable<>(
                        List.of(
                                source(),
                                EditColumn.of(
                                                WORDS.get("fund.initial"),
                                                amount,
                                                FundingSource::initial,
                                                FundingSource::withInitial)
                                        .id("initial")
                                        .width(6.2)
                                        .grow(0.5)
                                        .total(total(FundingSource::initial)),
                                EditColumn.of(
                                                WORDS.get("fund.adjustment"),
                                                amount,
                                                FundingSource::adjustment,
                                                FundingSource::withAdjustment)
                                        .id("adjustment")
                                        .width(5.2)
                                        .grow(0.5)
                                        .total(total(FundingSource::adjustment)),
                                EditColumn.computed(
                                                WORDS.get("fund.budget"),
                                                amount,
                                                FundingSource::budget)
                                        .id("budget")
                                        .width(6.2)
                                        .grow(0.5)
                                        .total(total(FundingSource::budget)),
                                EditColumn.of(
                                                WORDS.get("fund.received"),
                                                amount,
                                                FundingSource::received,
                                                FundingSource::withReceived)
                                        .id("received")
                                        .width(5.8)
                                        .grow(0.5)
                                        .total(total(FundingSource::received)),
                                EditColumn.of(
                                                WORDS.get("fund.spent"),
                                                amount,
                                                FundingSource::spent,
                                                FundingSource::withSpent)
                                        .id("spent")
                                        .width(6.2)
                                        .grow(0.5)
                                        .total(total(FundingSource::spent)),
                                EditColumn.computed(
                                                WORDS.get("rate"),
                                                CellKinds.RATE,
                                                FundingSource::rate)
                                        .id("rate")
                                        .width(5.4)
                                        .total(total(FundingSource::rate)),
                                EditColumn.computed(
                                                WORDS.get("fund.left"), amount, FundingSource::left)
                                        .id("left")
                                        .width(5.4)
                                        .grow(0.5)
                                        .total(total(FundingSource::left)),
                                EditColumn.of(
                                                WORDS.get("fund.adjustmentReason"),
                                                CellKinds.LONG_TEXT,
                                                FundingSource::adjustmentReason,
                                                FundingSource::withAdjustmentReason)
                                        .id("adjustmentReason")
                                        .width(5)
                                        .grow(4),
                                EditColumn.of(
                                                WORDS.get("fund.executionReason"),
                                                CellKinds.LONG_TEXT,
                                                FundingSource::executionReason,
                                                FundingSource::withExecutionReason)
                                        .id("executionReason")
                                        .width(5)
                                        .grow(4)),
                        () -> FundingSourceBuilder.builder().build());
        table.setNaming(WORDS.get("fund"), FundingSource::source);
        return table;
    }

    private static EditColumn<FundingSource, String> source() {
        return EditColumn.of(
                        WORDS.get("fund"),
                        CellKinds.suggested(() -> OFFICIAL),
                        FundingSource::source,
                        FundingSource::withSource)
                .id("source")
                .width(7.4)
                .grow(1)
                .totalLabel(WORDS.get("total"));
    }

    /** The same figure of all sources together, by the rules of one source. */
    private static Function<List<FundingSource>, BigDecimal> total(
            Function<FundingSource, BigDecimal> figure) {
        return funds -> figure.apply(FundingSource.total(funds));
    }
}
