package ziping.ui.execution;

import javafx.beans.value.ObservableValue;

import ziping.execution.Light;
import ziping.execution.TimelineMonth;
import ziping.ui.control.CellKind;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.support.Messages;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Plan, spending and required schedule by month, with what follows from them. */
final class MonthColumns {

    private static final Messages WORDS = Messages.of(MonthColumns.class);

    private MonthColumns() {}

    static EditTable<MonthRow> table(ObservableValue<MoneyUnit> unit) {
        CellKind<BigDecimal> amount = CellKinds.amount(unit);
        EditTable<MonthRow> table =
                new EditTable<>(
                        List.of(
                                EditColumn.<MonthRow, String>computed(
                                                WORDS.get("month"),
                                                CellKinds.TEXT,
                                                row -> WORDS.get("month.name", row.month()))
                                        .id("month")
                                        .width(4)
                                        .totalLabel(WORDS.get("total")),
                                EditColumn.of(
                                                WORDS.get("month.planned"),
                                                amount,
                                                MonthRow::planned,
                                                MonthRow::withPlanned)
                                        .id("planned")
                                        .grow(1)
                                        .total(EditColumn.sum(MonthRow::planned)),
                                EditColumn.of(
                                                WORDS.get("month.spent"),
                                                amount,
                                                MonthRow::spent,
                                                MonthRow::withSpent)
                                        .id("spent")
                                        .editableWhere(row -> !row.fromLedger())
                                        .grow(1)
                                        .total(EditColumn.sum(MonthRow::spent)),
                                drawn("cumulative", amount, TimelineMonth::cumulative).grow(1),
                                EditColumn.of(
                                                WORDS.get("month.step"),
                                                CellKinds.RATE,
                                                MonthRow::step,
                                                MonthRow::withStep)
                                        .id("step")
                                        .width(6),
                                drawn("required", CellKinds.RATE, TimelineMonth::required),
                                drawn("rate", CellKinds.RATE, TimelineMonth::rate),
                                drawn("pace", CellKinds.RATE, TimelineMonth::pace),
                                light()));
        table.setNaming(WORDS.get("month"), row -> WORDS.get("month.name", row.month()));
        return table;
    }

    private static EditColumn<MonthRow, BigDecimal> drawn(
            String id, CellKind<BigDecimal> kind, Function<TimelineMonth, BigDecimal> figure) {
        return EditColumn.<MonthRow, BigDecimal>computed(
                        WORDS.get("month." + id),
                        kind,
                        row -> row.figures() == null ? null : figure.apply(row.figures()))
                .id(id)
                .width(7);
    }

    private static EditColumn<MonthRow, String> light() {
        return EditColumn.<MonthRow, String>computed(
                        WORDS.get("month.light"),
                        CellKinds.TEXT,
                        row -> light(row) == null ? "" : light(row).word())
                .id("light")
                .width(4)
                .tone(row -> light(row) == null ? "" : light(row).colour());
    }

    private static Light light(MonthRow row) {
        return row.figures() == null ? null : row.figures().light();
    }
}
