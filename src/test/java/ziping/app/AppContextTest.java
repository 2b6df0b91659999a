package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportChoices;
import ziping.template.TemplateException;

import java.nio.file.Files;
import java.nio.file.Path;

class AppContextTest {

    private static final Report REPORT = Report.of(Project.named("窗口运行经费", 2025));

    @TempDir Path folder;

    @Test
    void opensNoDatabaseUntilSomebodyAsksForIt() {
        try (AppContext app = AppContext.open(AppFolders.in(folder.resolve("数据")))) {
            assertThat(app.document(REPORT).title()).contains("窗口运行经费");
            assertThat(folder.resolve("数据")).doesNotExist();
            app.store().reports().add(REPORT);
            assertThat(folder.resolve("数据")).isDirectory();
        }
    }

    @Test
    void keepsReportsFromOneRunToTheNext() {
        try (AppContext app = AppContext.open(AppFolders.in(folder))) {
            app.store().reports().add(REPORT);
        }
        try (AppContext app = AppContext.open(AppFolders.in(folder))) {
            assertThat(app.store().reports().find(REPORT.id())).contains(REPORT);
            assertThat(app.store().reports().list()).hasSize(1);
        }
    }

    @Test
    void savesAReportWhoseRulePackIsMissingButScoresItNot() {
        Report foreign = REPORT.withChoices(new ReportChoices("elsewhere-2030", "", "", ""));
        try (AppContext app = AppContext.open(AppFolders.in(folder))) {
            app.store().reports().add(foreign);
            assertThat(app.store().reports().list().getFirst().total()).isNull();
            assertThatThrownBy(() -> app.figures(foreign))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageContaining("elsewhere-2030");
        }
    }

    @Test
    void logsToAFileInUtf8() throws Exception {
        try (Log log = Log.open(folder.resolve("100%日志"))) {
            org.slf4j.LoggerFactory.getLogger("ziping.test")
                    .error("出错了", new IllegalStateException("坏"));
            assertThat(Files.readString(log.folder().resolve("ziping-0.log")))
                    .contains("出错了", "IllegalStateException: 坏");
        }
    }

    @Test
    void givesTheSameFaultTheSameShortCode() {
        String first = FaultCode.of(fault("一"));
        assertThat(first).matches("[0-9A-F]{4}-[0-9A-F]{4}").isEqualTo(FaultCode.of(fault("二")));
        assertThat(FaultCode.of(new IllegalStateException("elsewhere"))).isNotEqualTo(first);
    }

    @Test
    void knowsItsVersion() {
        assertThat(ProgramVersion.text()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    private static Throwable fault(String message) {
        return new IllegalStateException(message, new RuntimeException(message));
    }
}
