package ziping.ui.execution;

import javafx.beans.value.ObservableValue;

import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentBuilder;
import ziping.execution.BudgetDocumentKind;
import ziping.project.FundingSource;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.value.MoneyUnit;

import java.util.List;

/** ② Budget documents and adjustments in time; the total is what they left in the budget. */
final class DocumentColumns {

    private static final Messages WORDS = Messages.of(DocumentColumns.class);

    private DocumentColumns() {}

    static EditTable<BudgetDocument> table(OpenReport report, ObservableValue<MoneyUnit> unit) {
        EditTable<BudgetDocument> table =
                new EditTable<>(
                        List.of(
                                EditColumn.of(
                                                WORDS.get("document.date"),
                                                CellKinds.date(() -> report.get().project().year()),
                                                BudgetDocument::date,
                                                BudgetDocument::withDate)
                                        .id("date")
                                        .width(9)
                                        .totalLabel(WORDS.get("total")),
                                EditColumn.of(
                                                WORDS.get("document.number"),
                                                CellKinds.TEXT,
                                                BudgetDocument::number,
                                                BudgetDocument::withNumber)
                                        .id("number")
                                        .width(14)
                                        .grow(2),
                                EditColumn.of(
                                                WORDS.get("document.kind"),
                                                CellKinds.choice(
                                                        () -> List.of(BudgetDocumentKind.values()),
                                                        BudgetDocumentKind::label),
                                                BudgetDocument::kind,
                                                BudgetDocument::withKind)
                                        .id("kind")
                                        .width(5),
                                EditColumn.of(
                                                WORDS.get("document.amount"),
                                                CellKinds.amount(unit),
                                                BudgetDocument::amount,
                                                BudgetDocument::withAmount)
                                        .id("amount")
                                        .width(8)
                                        .heading(() -> amountIn(unit))
                                        .total(EditColumn.sum(BudgetDocument::change)),
                                EditColumn.of(
                                                WORDS.get("document.source"),
                                                CellKinds.suggested(() -> sources(report)),
                                                BudgetDocument::source,
                                                BudgetDocument::withSource)
                                        .id("source")
                                        .width(8)
                                        .grow(1),
                                EditColumn.of(
                                                WORDS.get("document.reason"),
                                                CellKinds.LONG_TEXT,
                                                BudgetDocument::reason,
                                                BudgetDocument::withReason)
                                        .id("reason")
                                        .width(12)
                                        .grow(3)),
                        () -> BudgetDocumentBuilder.builder().build());
        table.setNaming(WORDS.get("document"), BudgetDocument::number);
        return table;
    }

    private static List<String> sources(OpenReport report) {
        return report.get().funds().stream().map(FundingSource::source).distinct().toList();
    }

    private static String amountIn(ObservableValue<MoneyUnit> unit) {
        return WORDS.get("document.amount.in", unit.getValue().label());
    }
}
