package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.HandIn;
import ziping.app.HandInWish;
import ziping.app.Log;
import ziping.app.PackageName;
import ziping.app.SingleInstance;
import ziping.app.WindowStart;
import ziping.exchange.Sample;
import ziping.project.Project;
import ziping.report.Report;
import ziping.submission.PackageForm;
import ziping.submission.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** What is told before there is a window, and that the act offered helps. */
@Tag("ui")
class StartUpTest extends FxRobot {

    private static final String NAME = "便民服务大厅运行维护";

    @TempDir Path folder;

    /** What is not begun here, in a process of its own, is not ended here. */
    private final AtomicBoolean ended = new AtomicBoolean(true);

    @BeforeEach
    void keepAProject() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (AppContext app = AppContext.open(AppFolders.in(folder))) {
            app.store().reports().add(Report.of(Project.named(NAME, 2025)));
            app.store().backups().make();
        }
    }

    @AfterEach
    void closeWindows() throws TimeoutException {
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        await(ended::get);
    }

    @Test
    void aFolderInUseCanBeTriedAgain() throws TimeoutException {
        try (AppContext other = AppContext.open(AppFolders.in(folder))) {
            other.store();
            begin();
            assertThat(words()).contains("正被另一个绩效自评程序使用");
        }
        answer("再试一次");
        await(this::listsTheProject);
    }

    @Test
    void aDamagedFileIsReplacedByTheNewestGoodBackupAndKept() throws Exception {
        byte[] bytes = Files.readAllBytes(database());
        bytes[bytes.length / 2] ^= 4;
        Files.write(database(), bytes);
        begin();
        assertThat(words()).contains("完好备份（1 个项目").contains("此后填写的内容需要重新填写");
        answer("恢复最近的完好备份");
        await(this::listsTheProject);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("已替换-"));
        }
    }

    @Test
    void aNewerSchemaIsToldAndTheFileLeftAlone() throws Exception {
        writeAsANewerProgram();
        byte[] before = Files.readAllBytes(database());
        begin();
        assertThat(words()).contains("请安装新版本后再打开").contains("数据没有改动");
        answer("知道了");
        await(ended::get);
        assertThat(database()).hasBinaryContent(before);
    }

    @Test
    void aPackageThatWasDoubleClickedIsVerifiedAndCanBeTakenIn() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path file;
        try (AppContext app = AppContext.open(AppFolders.in(folder))) {
            HandInWish wish =
                    new HandInWish(stick, PackageForm.FILE, false, "张三", PackageName.USUAL);
            file = new HandIn(app, wish).sample(Sample.DEMO_2025, Progress.SILENT, () -> false);
        }
        begin(Optional.of(file), Optional.empty());
        await(() -> button("带入这个项目").isPresent());
        answer("带入这个项目");
        String name = Sample.DEMO_2025.report().project().name();
        await(() -> title().startsWith(name));
    }

    @Test
    void aSecondStartBringsTheWindowBackAndEnds() throws Exception {
        begin(Optional.empty(), SingleInstance.claim(folder, Optional.empty()));
        await(this::listsTheProject);
        interact(() -> window().setIconified(true));
        await(() -> window().isIconified());

        Process second = startTheProgram();

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        await(() -> !window().isIconified());
    }

    /** Without a seal the next start reads all data before it shows anything. */
    @ParameterizedTest
    @ValueSource(strings = {"user", "system"})
    void theDataIsSealedBeforeTheProgramEnds(String end) throws Exception {
        for (int i = 0; i < 3; i++) {
            Process program = start(WindowChild.class.getName(), folder.toString(), end);
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
            assertThat(folder.resolve("ziping.seal")).exists();
        }
    }

    /** An animation that waits would keep the processor of an office PC busy all day. */
    @Test
    void nothingIsDrawnWhileNothingHappens() throws Exception {
        Process program = start(WindowChild.class.getName(), folder.toString(), "nobody");
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
    }

    private Process startTheProgram() throws IOException {
        return start("ziping.Launcher", "--data", folder.toString());
    }

    private static Process start(String... program) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dglass.platform=Headless",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(List.of(program));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void begin() throws TimeoutException {
        begin(Optional.empty(), Optional.empty());
    }

    private void begin(Optional<Path> file, Optional<SingleInstance> instance)
            throws TimeoutException {
        AppFolders folders = AppFolders.in(folder);
        Log log = Log.open(folders.log());
        WindowStart wanted = new WindowStart(folders, file);
        ended.set(false);
        StartUp start = new StartUp(wanted, log, instance, () -> ended.set(true));
        interact(start::begin);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words() throws TimeoutException {
        await(() -> lookup(".dialog-pane .dialog-text").tryQuery().isPresent());
        return lookup(".dialog-pane .dialog-text").queryAs(Label.class).getText();
    }

    private void answer(String act) {
        interact(button(act).orElseThrow()::fire);
    }

    private Optional<Button> button(String act) {
        return lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals(act))
                .findFirst();
    }

    private static String title() {
        return mainWindows().map(Stage::getTitle).findFirst().orElse("");
    }

    private static Stage window() {
        return mainWindows().findFirst().orElseThrow();
    }

    private static Stream<Stage> mainWindows() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> String.valueOf(stage.getTitle()).contains("绩效自评"));
    }

    private boolean listsTheProject() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .anyMatch(w -> from(w.getScene().getRoot()).lookup(NAME).tryQuery().isPresent());
    }

    private void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path database() {
        return folder.resolve("ziping.mv.db");
    }

    private void writeAsANewerProgram() throws SQLException, IOException {
        String file = folder.resolve("ziping").toAbsolutePath().toString();
        try (Connection sql = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "")) {
            sql.createStatement()
                    .execute(
                            "insert into \"flyway_schema_history\" select 99, '99', 'x', 'SQL',"
                                    + " 'x', 0, 'sa', current_timestamp, 1, true");
        }
        Files.delete(folder.resolve("ziping.seal"));
    }
}
