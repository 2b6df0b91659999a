package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.HandIn;
import ziping.app.HandInWish;
import ziping.app.PackageName;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.submission.PackageForm;
import ziping.submission.Progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Packages of other offices, in a window without a project of its own. */
class CollectionPageTest extends WindowTest {

    @TempDir Path received;
    @TempDir Path elsewhere;

    @Test
    void addsUpWhatIsWholeAndSaysWhatIsWrongWithTheRest() throws Exception {
        packages("窗口建设", "综合受理", "系统运维");
        Files.delete(received.resolve("综合受理/自评报告.docx"));
        Files.writeString(received.resolve("综合受理/自评表.txt"), "后来放进去的");
        verify(received);
        assertThat(text("#collection-verdict")).contains("3 份材料里有 1 份没有通过核对");
        assertThat(text("#collection-projects")).isEqualTo("2");
        assertThat(text("#collection-grades-note")).contains("优 2");
        find("#package-problems", Node.class);
        assertThat(lookup("#package-problems .pill").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("缺少", "多出");
        assertThat(find("#bring-in", Button.class).isDisabled()).isTrue();
        assertThat(find("#collection-workbook", Button.class).isDisabled()).isFalse();
    }

    @Test
    void oneWholePackageCanBeBroughtIn() throws Exception {
        packages("窗口建设");
        verify(received.resolve("窗口建设"));
        assertThat(text("#collection-verdict")).contains("1 份材料全部齐全");
        Button bringIn = find("#bring-in", Button.class);
        interact(() -> javafx.application.Platform.runLater(bringIn::fire));
        answer("带入这个项目");
        await(() -> app().store().reports().list().size() == 1);
        assertThat(app().store().reports().list().getFirst().name()).isEqualTo("窗口建设");
    }

    @Test
    void saysThatAFolderHoldsNoPackages() throws TimeoutException {
        verify(elsewhere);
        assertThat(text("#collection-verdict")).contains("没有自评材料");
        assertThat(find("#collection-workbook", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aFolderThatIsGoneIsNoFault() throws TimeoutException {
        verify(elsewhere.resolve("拔掉的U盘"));
        assertThat(text("#collection-verdict")).startsWith("✕").contains("U盘是否插好");
    }

    private void verify(Path place) throws TimeoutException {
        ButtonBase entry = find("#nav-collection", ButtonBase.class);
        interact(entry::fire);
        interact(() -> window().verify(place));
        await(() -> !find("#collection-choose-folder", Button.class).isDisabled());
    }

    private String text(String id) throws TimeoutException {
        return find(id, Label.class).getText();
    }

    /** Packages of the demo under other names, each in a folder of its name. */
    private void packages(String... names) throws Exception {
        Report demo = Sample.DEMO_2025.report();
        try (AppContext other = AppContext.open(AppFolders.in(elsewhere))) {
            HandInWish wish =
                    new HandInWish(
                            received, PackageForm.FOLDER, false, "张三", new PackageName("〔项目〕"));
            HandIn handIn = new HandIn(other, wish);
            for (String name : List.of(names)) {
                Report report =
                        demo.withId(name)
                                .withProject(demo.project().withName(name))
                                .withEvidence(List.of());
                handIn.write(report, Progress.SILENT, () -> false);
            }
        }
    }
}
