package ziping.export.excel;

import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Table;
import ziping.report.document.Workbook;
import ziping.report.form.BudgetDocumentsTable;
import ziping.report.form.ClassScoresTable;
import ziping.report.form.EvaluationForm;
import ziping.report.form.FindingsTable;
import ziping.report.form.FundsTable;
import ziping.report.form.LedgerTable;
import ziping.report.form.MonthsTable;
import ziping.report.form.ScoresTable;
import ziping.report.form.SpendingItemsTable;
import ziping.report.form.TargetsTable;
import ziping.scoring.RulePack;
import ziping.template.RulePackLibrary;
import ziping.value.MoneyUnit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Workbooks for tests. */
final class Books {

    private static final RulePack RULES = RulePackLibrary.read(Path.of("none")).find("");

    private Books() {}

    /** Every table there is, one sheet each. */
    static Workbook of(Report report) {
        ReportFigures figures = ReportFigures.of(report, RULES);
        MoneyUnit unit = MoneyUnit.WAN;
        List<Table> tables = new ArrayList<>();
        EvaluationForm.ALL.forEach(form -> tables.add(form.table(figures)));
        tables.addAll(
                List.of(
                        FundsTable.of(report, unit),
                        SpendingItemsTable.of(report, unit),
                        BudgetDocumentsTable.of(report, unit),
                        LedgerTable.of(report, MoneyUnit.YUAN),
                        MonthsTable.of(report, figures.timeline(), unit),
                        TargetsTable.of(report),
                        ScoresTable.of(figures),
                        ClassScoresTable.of(figures),
                        FindingsTable.of(report)));
        return new Workbook(
                report.project().name(),
                report.unit().name(),
                report.mark(),
                tables.stream().map(t -> new Workbook.Sheet(t.title(), t)).toList());
    }

    /** A workbook of these tables without mark, each on a sheet named by its id. */
    static Workbook of(Table... tables) {
        return new Workbook(
                "测试",
                "五华区政务服务局",
                "",
                Arrays.stream(tables).map(t -> new Workbook.Sheet(t.id(), t)).toList());
    }
}
