package ziping.ui.collection;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.HandIn;
import ziping.app.HandInWish;
import ziping.app.PackageName;
import ziping.exchange.Sample;
import ziping.project.Project;
import ziping.report.Report;
import ziping.submission.PackageForm;
import ziping.submission.Progress;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Notice;
import ziping.ui.support.OpenReport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A package from elsewhere: refused, looked at, taken over in part. */
@Tag("ui")
class BringInTest extends FxRobot {

    @TempDir Path data;
    @TempDir Path stick;

    private final Report demo = Sample.DEMO_2025.report();
    private final Report mine =
            demo.withProject(demo.project().withLeader("本机的人").withPhone("0871-1"));
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private AppContext app;
    private Background background;
    private OpenReport open;
    private Stage stage;
    private BringIn bringIn;
    private Path pack;
    private final List<String> added = new CopyOnWriteArrayList<>();
    private String opened = "";

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        app = AppContext.open(AppFolders.in(data));
        HandInWish wish = new HandInWish(stick, PackageForm.FOLDER, false, "张三", PackageName.USUAL);
        pack = new HandIn(app, wish).sample(Sample.DEMO_2025, Progress.SILENT, () -> false);
        background = new Background(fault -> notices.add(Notice.of(fault.toString())));
        FxToolkit.setupFixture(
                () -> {
                    stage = new Stage();
                    stage.setScene(new Scene(new StackPane(), 900, 600));
                    stage.show();
                    open = new OpenReport(mine, app::figures);
                    Dialogs dialogs = new Dialogs(stage, notices::add);
                    bringIn = new BringIn(app, background, dialogs, new Window());
                });
    }

    @AfterEach
    void end() {
        interact(stage::hide);
        background.close();
        app.close();
    }

    @Test
    void takesOverWhatWasTickedAndNothingElse() throws TimeoutException {
        app.store().reports().add(mine);
        verify();
        TableView<?> differences = table("#received-differences");
        assertThat(differences.getItems()).hasSize(2);
        CheckBox all = allBox();
        press("带入选中的内容");
        assertThat(open.get()).as("nothing is ticked").isEqualTo(mine);
        interact(all::fire);
        press("带入选中的内容");
        await(() -> !notices.isEmpty());
        assertThat(notices.getFirst().text()).isEqualTo("已带入 2 处");
        assertThat(open.get()).isEqualTo(demo);
        assertThat(app.store().evidence().has(demo.evidence().getFirst())).isTrue();
        interact(open::undo);
        assertThat(open.get()).isEqualTo(mine);
    }

    @Test
    void addsAProjectThatIsNotHere() throws TimeoutException {
        interact(() -> open.edit("", r -> mine.withId("x").withProject(other())));
        verify();
        press("带入这个项目");
        await(() -> !added.isEmpty());
        assertThat(app.store().reports().find(demo.id())).contains(demo);
        assertThat(added).containsExactly(demo.id());
    }

    @Test
    void changesWhatLiesInTheStoreWhenAnotherProjectIsOpen() throws TimeoutException {
        app.store().reports().add(mine);
        interact(() -> open.edit("", r -> mine.withId("x").withProject(other())));
        verify();
        CheckBox all = allBox();
        interact(all::fire);
        press("带入选中的内容");
        await(() -> !notices.isEmpty());
        assertThat(app.store().reports().find(demo.id())).contains(demo);
        interact(notices.getFirst().onAction());
        assertThat(opened).isEqualTo(demo.id());
    }

    @Test
    void takesNothingOfAPackageThatWasChanged() throws Exception {
        Files.delete(pack.resolve("自评报告.docx"));
        verify();
        await(() -> lookup(".dialog-text").tryQuery().isPresent());
        assertThat(lookup(".dialog-text").queryAs(Label.class).getText()).contains("自评报告.docx");
        press("知道了");
        assertThat(app.store().reports().list()).isEmpty();
    }

    /** The window around it. */
    private final class Window implements CollectionActions {

        @Override
        public Optional<OpenReport> openReport() {
            return Optional.of(open);
        }

        @Override
        public void open(String id) {
            opened = id;
        }
    }

    private Project other() {
        return mine.project().withYear(2019);
    }

    private void verify() {
        interact(() -> bringIn.begin(pack, added::add));
    }

    private CheckBox allBox() throws TimeoutException {
        await(() -> lookup("#received-all").tryQuery().isPresent());
        return lookup("#received-all").queryAs(CheckBox.class);
    }

    private TableView<?> table(String id) throws TimeoutException {
        await(() -> lookup(id).tryQuery().isPresent());
        return lookup(id).queryAs(TableView.class);
    }

    private void press(String words) throws TimeoutException {
        await(() -> button(words) != null);
        interact(() -> button(words).fire());
    }

    private Button button(String words) {
        return lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElse(null);
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition)
            throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
