package ziping.app;

import ziping.check.CheckResult;
import ziping.check.CheckTable;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;
import ziping.report.document.Workbook;

import java.util.List;

/** 自查清单 on paper: what was checked, found, mended, set aside and why. */
final class CheckPaper {

    private final Report report;
    private final String subject;
    private final Table table;

    /** The list of a report's self-check. */
    CheckPaper(Report report, CheckResult result) {
        Project project = report.project();
        this.report = report;
        this.subject =
                "%s　%s（%d年度）"
                        .formatted(report.unit().name(), project.name(), project.year())
                        .strip();
        this.table = CheckTable.of(result, report.mendedRemarks(), subject);
    }

    /** As a document. */
    ReportDocument document() {
        return new ReportDocument(title(), report.unit().name(), report.mark(), List.of(table));
    }

    /** As a workbook of one sheet. */
    Workbook workbook() {
        String name = ExportFile.CHECK_EXCEL.title();
        List<Workbook.Sheet> sheets = List.of(new Workbook.Sheet(name, table));
        return new Workbook(title(), report.unit().name(), report.mark(), sheets);
    }

    private String title() {
        return subject + ExportFile.CHECK_EXCEL.title();
    }
}
