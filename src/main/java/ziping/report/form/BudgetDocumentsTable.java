package ziping.report.form;

import ziping.execution.BudgetDocument;
import ziping.report.Report;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.ChineseDate;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** 预算文件与调整: the documents that issued or moved the budget, by date, with the running sum. */
public final class BudgetDocumentsTable {
    /** Id for references from other tables. */
    public static final String ID = "budget-documents";

    private static final int CHANGE = 5;

    private final MoneyUnit unit;
    private final TableBuilder table =
            TableBuilder.table(ID, 6, 16, 26, 8, 18, 14, 14, 32).landscape();
    private BigDecimal running;

    private BudgetDocumentsTable(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The table of a report, amounts in the given unit. */
    public static Table of(Report report, MoneyUnit unit) {
        BudgetDocumentsTable documents = new BudgetDocumentsTable(unit);
        documents
                .table
                .title("预算文件与调整情况表")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote(Labels.unit(unit))
                .head("序号", "日期", "文号", "类型", "资金来源", "金额", "累计预算", "调整原因");
        byDate(report.budgetDocuments()).forEach(documents::document);
        if (report.budgetDocuments().isEmpty()) {
            Labels.nothing(documents.table, 8);
        }
        return documents.table.note("追减、收回以负数列示；累计预算为截至该文件的下达与调整合计。").build();
    }

    /** Undated documents stand last, in the clerk's order. */
    private static List<BudgetDocument> byDate(List<BudgetDocument> documents) {
        return documents.stream()
                .sorted(
                        Comparator.comparing(
                                BudgetDocument::date,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void document(BudgetDocument document) {
        String place = "document:" + document.id() + ":";
        table.row();
        BigDecimal number = BigDecimal.valueOf(table.currentRow());
        table.figure(number, FigureFormat.PLAIN, Look.CENTRE, "");
        table.centre(ChineseDate.text(document.date()), place + "date");
        table.text(document.number(), place + "number");
        table.centre(document.kind().label(), place + "kind");
        table.centre(document.source(), place + "source");
        table.amount(document.change(), unit, Look.FIGURE, place + "amount");
        running = Money.plus(running, document.change());
        Expression sum = Expression.sum(1, table.currentRow(), CHANGE);
        Amounts.formula(table, sum, running, unit, Look.FIGURE);
        table.text(document.reason(), place + "reason");
    }
}
