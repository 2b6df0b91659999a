package ziping.report;

import ziping.report.document.Table;
import ziping.report.document.Workbook;
import ziping.report.form.BudgetDocumentsTable;
import ziping.report.form.EvaluationForm;
import ziping.report.form.EvidenceTable;
import ziping.report.form.FundsTable;
import ziping.report.form.LedgerTable;
import ziping.report.form.MonitoringTable;
import ziping.report.form.MonthsTable;
import ziping.report.form.RectificationTable;
import ziping.report.form.ScoreDetailTable;
import ziping.report.form.SpendingItemsTable;
import ziping.report.form.SurveyTable;
import ziping.value.MoneyUnit;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the tables of a report together as a workbook: the 自评表 in the chosen form first, then every
 * table that has something to show, all in the unit of the form.
 */
public final class WorkbookAssembler {
    private final ReportFigures figures;
    private final Report report;
    private final List<Workbook.Sheet> sheets = new ArrayList<>();

    private WorkbookAssembler(ReportFigures figures) {
        this.figures = figures;
        this.report = figures.report();
    }

    /** Assembles the workbook. */
    public static Workbook assemble(ReportFigures figures, EvaluationForm form) {
        return new WorkbookAssembler(LiveFigures.resolved(figures)).workbook(form);
    }

    private Workbook workbook(EvaluationForm form) {
        add("自评表", form.table(figures));
        money(form.unit());
        if (!report.indicators().isEmpty()) {
            add("得分明细", ScoreDetailTable.of(figures));
        }
        if (!report.issues().isEmpty() || !report.recommendations().isEmpty()) {
            add("问题与整改", RectificationTable.of(report, form.unit()));
        }
        surveys();
        if (!report.evidence().isEmpty()) {
            add("佐证材料清单", EvidenceTable.of(report));
        }
        return new Workbook(
                Titles.of(report, "项目支出绩效自评表"), report.unit().name(), report.mark(), sheets);
    }

    private void money(MoneyUnit unit) {
        if (!report.funds().isEmpty()) {
            add("资金", FundsTable.of(report, unit));
        }
        if (!report.spendingItems().isEmpty()) {
            add("支出细项", SpendingItemsTable.of(report, unit));
        }
        if (!report.budgetDocuments().isEmpty()) {
            add("预算文件及调整", BudgetDocumentsTable.of(report, unit));
        }
        if (!figures.timeline().isEmpty()) {
            add("按月执行", MonthsTable.of(report, figures.timeline(), unit));
            add("绩效运行监控表", MonitoringTable.of(figures, unit, MonitoringTable.JULY));
        }
        if (!report.ledger().isEmpty()) {
            add("支出台账", LedgerTable.of(report, unit));
        }
    }

    private void surveys() {
        List<Table> surveys = SurveyTable.of(report);
        for (int i = 0; i < surveys.size(); i++) {
            add("满意度调查" + (surveys.size() == 1 ? "" : i + 1), surveys.get(i));
        }
    }

    private void add(String name, Table table) {
        sheets.add(new Workbook.Sheet(name, table));
    }
}
