package ziping.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.project.Project;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.ReportTables;
import ziping.report.WorkbookAssembler;
import ziping.report.document.Workbook;

import java.util.List;
import java.util.Set;

class WorkbookAssemblerTest {

    @Test
    void anEmptyReportHasTheFormOnly() {
        assertThat(names(assemble(Report.of(Project.named("业务费", 2019)), "central")))
                .containsExactly("自评表");
    }

    @Test
    void sheetsFollowWhatIsFilledIn() {
        Workbook workbook = assemble(FormSamples.hall(), "yunnan");
        assertThat(names(workbook)).containsExactly("自评表", "资金", "得分明细");
        assertThat(workbook.title()).isEqualTo("示范区政务服务中心2025年度大厅运行维护项目支出绩效自评表");
        assertThat(workbook.sheets().get(1).table().rightNote()).isEqualTo("单位：元");
    }

    @Test
    void randomReportsGiveWholeTablesWhoseFormulasHold() {
        for (Report report : new RandomReports(15).next(50)) {
            Workbook workbook = assemble(report, "central");
            assertThat(names(workbook)).doesNotHaveDuplicates();
            for (Workbook.Sheet sheet : workbook.sheets()) {
                EvaluationFormTest.assertCovered(sheet.table());
                LivingFormulas.check(sheet.table());
            }
        }
    }

    @Test
    void everyTableAnOutlineMayNameIsWholeForRandomReports() {
        Set<String> keys = ReportTables.keys();
        for (Report report : new RandomReports(16).next(50)) {
            ReportFigures figures = FormSamples.figures(report);
            keys.stream()
                    .flatMap(key -> ReportTables.of(key, figures).stream())
                    .forEach(
                            table -> {
                                EvaluationFormTest.assertCovered(table);
                                LivingFormulas.check(table);
                            });
        }
    }

    private static List<String> names(Workbook workbook) {
        return workbook.sheets().stream().map(Workbook.Sheet::name).toList();
    }

    private static Workbook assemble(Report report, String form) {
        return WorkbookAssembler.assemble(
                FormSamples.figures(report), EvaluationForm.find(form).orElseThrow());
    }
}
