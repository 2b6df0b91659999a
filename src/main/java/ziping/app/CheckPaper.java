package ziping.app;

import ziping.check.CheckResult;
import ziping.check.CheckTable;
import ziping.check.ReturnsTable;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.document.Block;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;
import ziping.report.document.Workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 自查清单 on paper: what was checked, found, mended, set aside and why, and how the points were
 * answered that earlier hand-ins came back for.
 */
final class CheckPaper {

    private final Report report;
    private final String subject;
    private final Table table;
    private final Optional<Table> returns;

    /** The list of a report's self-check. */
    CheckPaper(Report report, CheckResult result) {
        Project project = report.project();
        this.report = report;
        this.subject =
                "%s　%s（%d年度）"
                        .formatted(report.unit().name(), project.name(), project.year())
                        .strip();
        this.table = CheckTable.of(result, report.mendedRemarks(), subject);
        this.returns = ReturnsTable.of(report.submissions(), subject);
    }

    /** As a document. */
    ReportDocument document() {
        List<Block> blocks = Stream.<Block>concat(Stream.of(table), returns.stream()).toList();
        return new ReportDocument(title(), report.unit().name(), report.mark(), blocks);
    }

    /** As a workbook of one sheet. */
    Workbook workbook() {
        List<Workbook.Sheet> sheets = new ArrayList<>();
        sheets.add(new Workbook.Sheet(ExportFile.CHECK_EXCEL.title(), table));
        returns.ifPresent(answers -> sheets.add(new Workbook.Sheet("退回意见", answers)));
        return new Workbook(title(), report.unit().name(), report.mark(), sheets);
    }

    private String title() {
        return subject + ExportFile.CHECK_EXCEL.title();
    }
}
