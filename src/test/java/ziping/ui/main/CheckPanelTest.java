package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ziping.exchange.Sample;
import ziping.report.IgnoredRemark;
import ziping.report.MendedRemark;
import ziping.report.Report;
import ziping.report.ReportTexts;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** What the clerk does with the remarks of the self-check beside the pages. */
class CheckPanelTest extends WindowTest {

    private static final String ID = Sample.WUHUA_2019.id();
    private static final String DOUBLED = "“建设”重复。";

    @Override
    void prepare() {
        keep(Sample.WUHUA_2019.report());
    }

    @BeforeEach
    void open() throws TimeoutException {
        interact(() -> window().open(ID));
        unfoldSide();
        await(() -> card(DOUBLED).isPresent());
    }

    @Test
    void leadsToTheVeryWordsAndMendsThemByOneClick() throws TimeoutException {
        fire(DOUBLED, "报告 › 一（三）项目实施内容");
        await(() -> focused().map(TextInputControl::getSelectedText).isPresent());
        await(() -> focused().orElseThrow().getSelectedText().equals("建设建设"));
        fire(DOUBLED, "改为“建设”");
        await(() -> card(DOUBLED).isEmpty());
        Report kept = kept(ID, r -> !r.mendedRemarks().isEmpty());
        assertThat(ReportTexts.of(kept, "content")).contains("新中心建设项目合同").doesNotContain("建设建设");
        assertThat(kept.mendedRemarks()).extracting(MendedRemark::checkId).containsExactly("F04");
        interact(() -> lookup("#undo").queryAs(ButtonBase.class).fire());
        await(() -> card(DOUBLED).isPresent());
    }

    @Test
    void setsARemarkAsideForAReasonAndBringsItBack() throws TimeoutException {
        Platform.runLater(() -> button(card(DOUBLED).orElseThrow(), "忽略").fire());
        TextInputControl reason = find("#ignore-reason", TextInputControl.class);
        interact(() -> reason.setText("合同原名如此"));
        answer("忽略并记下理由");
        List<IgnoredRemark> ignored = kept(ID, r -> !r.ignoredRemarks().isEmpty()).ignoredRemarks();
        assertThat(ignored).extracting(IgnoredRemark::reason).containsExactly("合同原名如此");
        await(() -> lookup("#checks").lookup("恢复").tryQuery().isPresent());
        interact(() -> lookup("#checks").lookup("恢复").<ButtonBase>query().fire());
        kept(ID, r -> r.ignoredRemarks().isEmpty());
        await(() -> card(DOUBLED).isPresent());
    }

    @Test
    void showsOnlyTheSeveritiesWanted() throws TimeoutException {
        interact(() -> lookup("#checks-note").queryAs(ToggleButton.class).fire());
        await(() -> card(DOUBLED).isEmpty());
        assertThat(card("12月30日不是年末，漏了其后几天的支出。")).isPresent();
        interact(() -> lookup("#checks-note").queryAs(ToggleButton.class).fire());
        await(() -> card(DOUBLED).isPresent());
    }

    private Optional<TextInputControl> focused() {
        Node owner = stage().getScene().getFocusOwner();
        return owner instanceof TextInputControl input ? Optional.of(input) : Optional.empty();
    }

    private void fire(String message, String way) {
        interact(() -> button(card(message).orElseThrow(), way).fire());
    }

    private ButtonBase button(VBox card, String words) {
        return from(card).lookup(".link").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Optional<VBox> card(String message) {
        return lookup("#checks .remark").queryAllAs(VBox.class).stream()
                .filter(
                        card ->
                                from(card).lookup(".label").queryAllAs(Label.class).stream()
                                        .anyMatch(label -> label.getText().endsWith(message)))
                .findFirst();
    }
}
