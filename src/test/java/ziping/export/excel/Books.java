package ziping.export.excel;

import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.WorkbookAssembler;
import ziping.report.document.Table;
import ziping.report.document.Workbook;
import ziping.report.form.EvaluationForm;
import ziping.scoring.RulePack;
import ziping.template.RulePackLibrary;

import java.nio.file.Path;
import java.util.Arrays;

/** Workbooks for tests. */
final class Books {

    private static final RulePack RULES = RulePackLibrary.read(Path.of("none")).find("");

    private Books() {}

    /** The workbook of a report, as the clerk gets it. */
    static Workbook of(Report report, EvaluationForm form) {
        return WorkbookAssembler.assemble(ReportFigures.of(report, RULES), form);
    }

    /** The same in the default form. */
    static Workbook of(Report report) {
        return of(report, EvaluationForm.ALL.getFirst());
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
