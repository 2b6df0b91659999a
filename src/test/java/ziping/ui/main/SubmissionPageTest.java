package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.Settings;
import ziping.app.SettingsFile;
import ziping.evidence.Evidence;
import ziping.exchange.ProjectJson;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReportStage;
import ziping.report.Submission;
import ziping.report.SubmissionState;
import ziping.submission.SubmissionReader;
import ziping.ui.support.Place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class SubmissionPageTest extends WindowTest {

    private static final String DEMO = Sample.DEMO_2025.id();

    @TempDir Path stick;

    @Override
    void prepare() {
        keep(Sample.DEMO_2025.report(), Sample.WUHUA_2019.report());
        keepEvidence();
        new SettingsFile(folder).write(Settings.DEFAULTS.withHandInFolder(stick.toString()));
    }

    @Test
    void handsInComesBackIsAnsweredAndGoesAgain() throws TimeoutException {
        openPage(DEMO);
        fire("#start-hand-in");
        Submission first = handedIn(1);
        assertThat(SubmissionReader.verify(Path.of(first.destination())).isOk()).isTrue();
        assertThat(first.manifest()).contains("自评报告.docx");
        assertThat(ProjectJson.read(first.snapshot()).report().project())
                .isEqualTo(stored(DEMO).project());
        assertThat(find("#run-title", Label.class).getText()).contains("核对一致");
        assertThat(find("#stage", Label.class).getText()).isEqualTo("已报送");

        fire("#history-return");
        TextArea remarks = find("#return-remarks", TextArea.class);
        interact(() -> remarks.setText("第3项指标缺少佐证\n满意度口径不清"));
        answer("登记");
        kept(DEMO, r -> r.lastSubmission().orElseThrow().state() == SubmissionState.RETURNED);
        await(() -> find("#start-hand-in", Button.class).isDisabled());
        assertThat(reached()).isEqualTo(ReportStage.RETURNED);

        answerPoint(1, "已补充付款凭证");
        answerPoint(2, "已按发放、有效、满意三个数写明");
        await(() -> !find("#start-hand-in", Button.class).isDisabled());
        fire("#start-hand-in");
        Submission second = handedIn(2);
        assertThat(second.destination()).isNotEqualTo(first.destination());
        assertThat(reached()).isEqualTo(ReportStage.HANDED_IN);
    }

    @Test
    void undoingNeverForgetsAHandIn() throws TimeoutException {
        openPage(DEMO);
        change();
        fire("#start-hand-in");
        handedIn(1);
        push(KeyCode.CONTROL, KeyCode.Z);
        Report undone = kept(DEMO, r -> r.project().equals(Sample.DEMO_2025.report().project()));
        assertThat(undone.submissions()).hasSize(1);
    }

    @Test
    void letsNothingGoWhileSomethingMustBePutRight() throws TimeoutException {
        openPage(Sample.WUHUA_2019.id());
        await(() -> lookup("#ready .link").tryQuery().isPresent());
        assertThat(find("#start-hand-in", Button.class).isDisabled()).isTrue();
        assertThat(find("#ready .label", Label.class).getText()).contains("项必改");
        fire("#scope-year");
        await(() -> !find("#start-hand-in", Button.class).isDisabled());
    }

    @Test
    void showsWhatHasChangedSinceTheLastHandIn() throws TimeoutException {
        openPage(DEMO);
        fire("#start-hand-in");
        handedIn(1);
        change();
        later("#history-compare-now");
        TableView<?> fields = find("#compare-fields", TableView.class);
        assertThat(fields.getItems()).hasSize(1);
        assertThat(find("#compare-scores", TableView.class).getItems()).isNotEmpty();
        answer("知道了");
    }

    @Test
    void saysSoWhenTheSystemOpensNothing() throws Exception {
        openPage(DEMO);
        fire("#start-hand-in");
        handedIn(1);
        await(() -> lookup("#open-package").tryQuery().isPresent());
        Files.move(stick, folder.resolve("taken away"));
        later("#open-package");
        await(() -> lookup(".dialog-pane").tryQuery().isPresent());
        assertThat(lookup(".dialog-pane .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(stick.toString());
        answer("知道了");
    }

    private void change() throws TimeoutException {
        interact(() -> window().go(Place.of("project")));
        TextField name = find("#project-leader", TextField.class);
        interact(() -> name.setText("赵六"));
        openPage(DEMO);
    }

    private ReportStage reached() {
        return app().store().reports().list().stream()
                .filter(row -> row.id().equals(DEMO))
                .findFirst()
                .orElseThrow()
                .stage();
    }

    private Submission handedIn(int times) throws TimeoutException {
        return kept(DEMO, r -> r.submissions().size() == times).lastSubmission().orElseThrow();
    }

    private void answerPoint(int number, String words) throws TimeoutException {
        TextField field = find("#answer-" + number, TextField.class);
        interact(
                () -> {
                    field.setText(words);
                    field.fireEvent(new javafx.event.ActionEvent());
                });
    }

    private void fire(String button) throws TimeoutException {
        await(() -> !find(button, ButtonBase.class).isDisabled());
        later(button);
    }

    /** A dialog it opens must not hold the test up. */
    private void later(String button) throws TimeoutException {
        ButtonBase found = find(button, ButtonBase.class);
        interact(() -> Platform.runLater(found::fire));
    }

    private void openPage(String id) throws TimeoutException {
        interact(() -> window().open(id));
        find("#project-name", TextField.class);
        interact(() -> window().go(Place.of("submission")));
        find("#drives", Node.class);
        CheckBox pdf = find("#hand-in-pdf", CheckBox.class);
        await(() -> !pdf.isDisabled() || pdf.getText().contains("本机没有"));
        interact(() -> pdf.setSelected(false));
    }

    private void keepEvidence() {
        try (AppContext before = AppContext.open(AppFolders.in(folder))) {
            for (Evidence evidence : Sample.DEMO_2025.report().evidence()) {
                try (InputStream bytes = Sample.DEMO_2025.open(evidence)) {
                    before.store().evidence().add(evidence.fileName(), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
