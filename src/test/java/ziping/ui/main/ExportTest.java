package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;
import ziping.project.Project;
import ziping.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

class ExportTest extends WindowTest {

    @TempDir Path target;

    private final Report sample = Sample.DEMO_2025.report();

    @Override
    void prepare() {
        keep(sample, named("second", 2025), named("third", 2024));
    }

    @Test
    void writesReportAndWorkbookAndOffersTheFolder() throws TimeoutException, IOException {
        openDialog();
        fillFolder(target.resolve("新建文件夹"));
        answer("导出");
        find("#noticeAction", javafx.scene.Node.class);
        assertThat(names(target.resolve("新建文件夹")))
                .anyMatch(name -> name.endsWith(".docx"))
                .anyMatch(name -> name.endsWith(".xlsx"))
                .hasSize(2);
    }

    @Test
    void refusesAFolderThatIsNone() throws TimeoutException {
        openDialog();
        TextField folder = find("#exportFolder", TextField.class);
        interact(() -> folder.setText("不是路径"));
        answer("导出");
        assertThat(find("#exportProblem", Label.class).getText()).contains("文件夹");
        answer("取消");
    }

    @Test
    void saysWhyAFileCannotBeWrittenAndWritesItOnceItCan() throws TimeoutException, IOException {
        Path blocked = Files.writeString(target.resolve("文件"), "a file where a folder should be");
        openDialog();
        fillFolder(blocked);
        answer("导出");
        await(() -> lookup("文件没有导出").tryQuery().isPresent());
        Files.delete(blocked);
        answer("重试");
        find("#noticeAction", javafx.scene.Node.class);
        assertThat(names(blocked)).hasSize(2);
    }

    @Test
    void writesAllProjectsOfTheYearAndNoOthers() throws TimeoutException, IOException {
        openDialog();
        fillFolder(target.resolve("全部"));
        CheckBox year = find("#export-year", CheckBox.class);
        assertThat(year.getText()).contains("2025").contains("2 个");
        interact(() -> year.setSelected(true));
        answer("导出");
        find("#noticeAction", javafx.scene.Node.class);
        assertThat(names(target.resolve("全部")))
                .hasSize(4)
                .filteredOn(name -> name.contains("second"))
                .hasSize(2);
    }

    private static Report named(String name, int year) {
        return Report.of(Project.named(name, year));
    }

    private void openDialog() throws TimeoutException {
        interact(() -> window().open(sample.id()));
        find("#project-name", TextField.class);
        push(KeyCode.CONTROL, KeyCode.E);
        find("#exportFolder", TextField.class);
    }

    private void fillFolder(Path folder) throws TimeoutException {
        TextField field = find("#exportFolder", TextField.class);
        interact(() -> field.setText(folder.toString()));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
