package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import ziping.project.Project;
import ziping.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** 导入去年报告 from the file to the open project. */
class ImportTest extends WindowTest {

    @Override
    void prepare() {
        keep(Report.of(Project.named("业务费整体项目", 2019)));
    }

    @Test
    void aWordReportIsLookedOverBeforeItCounts() throws Exception {
        find("#projects", Node.class);
        Path file = report();
        interact(() -> window().importing().read(file));
        TextField name = find("#draftName", TextField.class);
        assertThat(name.getText()).isEqualTo("业务费整体项目");
        answer("导入");
        assertThat(find("#draftProblem", Label.class).getText()).contains("同名");
        interact(() -> name.setText("业务费整体项目（去年）"));
        answer("导入");
        assertThat(find("#project-name", TextField.class).getText()).isEqualTo("业务费整体项目（去年）");
        assertThat(app().store().reports().existsFor("业务费整体项目（去年）", 2019)).isTrue();
    }

    @Test
    void anotherFileIsRefusedInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("x.docx"), "不是Word文件");
        interact(() -> window().importing().read(file));
        await(() -> lookup(".dialog-pane .dialog-text").tryQuery().isPresent());
        assertThat(lookup(".dialog-pane .dialog-text").queryAs(Label.class).getText())
                .contains("不是完好的Word文件");
        answer("知道了");
    }

    @Test
    void theFirstStartOffersThreeWays() throws TimeoutException {
        String id = app().store().reports().list().getFirst().id();
        app().store().reports().remove(id);
        interact(() -> window().goHome());
        find("#welcome-create", Button.class);
        find("#welcome-import", Button.class);
        Button sample = find("#welcome-sample", Button.class);
        interact(() -> Platform.runLater(sample::fire));
        assertThat(find("#project-name", TextField.class).getText()).contains("政务服务大厅");
    }

    private Path report() throws IOException {
        Path file = folder.resolve("去年报告.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            List.of("2019年度业务费整体项目绩效自评报告", "一、项目基本情况", "（一）项目立项背景", "为方便群众办事而设立。")
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return file;
    }
}
