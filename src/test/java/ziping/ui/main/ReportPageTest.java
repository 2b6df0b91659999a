package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReportTexts;
import ziping.report.outline.Outline;
import ziping.ui.support.Place;
import ziping.value.MoneyUnit;

import java.util.concurrent.TimeoutException;

/** 报告: own words, the program's words, live figures and outlines. */
class ReportPageTest extends WindowTest {

    private static final Report SAMPLE =
            ReportTexts.with(Sample.DEMO_2025.report(), "summary", "摘要由我们自己写。");
    private static final String SPENT = MoneyUnit.WAN.phrase(SAMPLE.total().spent());
    private static final String ID = SAMPLE.id();
    private static final String ORGANISATION = "#report-text-organisation";

    @Override
    void prepare() {
        keep(SAMPLE);
    }

    @Test
    void whatIsWrittenIsPrintedAtOnceAndThereAfterARestart() throws TimeoutException {
        go("organisation");
        type(ORGANISATION, "由办公室负责组织实施。");
        await(() -> isPrinted("由办公室负责组织实施。"));
        restart();
        assertThat(stored(ID).project().organisation()).isEqualTo("由办公室负责组织实施。");
        await(() -> isPrinted("由办公室负责组织实施。"));
    }

    /** The marks are drawn by the style sheet alone: without a rule for them they have no size. */
    @Test
    void everySectionShowsHowFarItIsFilled() throws TimeoutException {
        go("organisation");
        assertThat(lookup("#report-outline .fill-mark").queryAllAs(Region.class))
                .isNotEmpty()
                .allMatch(mark -> mark.getWidth() > 0 && mark.getBorder() != null);
    }

    @Test
    void aTextOfTheOutlineAloneIsKeptByItsKeyAndUndone() throws TimeoutException {
        String before = SAMPLE.text("experience");
        go("experience");
        type("#report-text-experience", "建立了台账制度。");
        kept(ID, r -> r.text("experience").equals("建立了台账制度。"));
        push(KeyCode.CONTROL, KeyCode.Z);
        kept(ID, r -> r.text("experience").equals(before));
        await(() -> !isPrinted("建立了台账制度。"));
    }

    @Test
    void aGeneratedParagraphCanBeTakenOverAndGivenBack() throws TimeoutException {
        go("plan");
        fire("#facts-execution");
        Report own = kept(ID, r -> !r.text("facts.execution").isBlank());
        assertThat(own.text("facts.execution")).contains(SPENT);
        type("#report-text-facts-execution", "由我们自己说明执行情况。");
        await(() -> isPrinted("由我们自己说明执行情况。"));
        fire("#facts-execution");
        kept(ID, r -> r.text("facts.execution").isBlank());
        await(() -> !isPrinted("由我们自己说明执行情况。"));
        await(() -> isPrinted(SPENT));
    }

    @Test
    void undoGivesATakenOverParagraphBackToTheProgram() throws TimeoutException {
        go("plan");
        fire("#facts-execution");
        kept(ID, r -> !r.text("facts.execution").isBlank());
        push(KeyCode.CONTROL, KeyCode.Z);
        kept(ID, r -> r.text("facts.execution").isBlank());
        assertThat(lookup("#facts-execution").queryAs(ButtonBase.class).getText())
                .isEqualTo("改为自己编写");
    }

    @Test
    void aLiveFigureIsInsertedByNameAndPrintedAsItIs() throws TimeoutException {
        go("organisation");
        type(ORGANISATION, "共支出");
        MenuButton menu = find("#insert-figure", MenuButton.class);
        interact(menu::show);
        interact(
                () ->
                        menu.getItems().stream()
                                .flatMap(group -> ((Menu) group).getItems().stream())
                                .filter(item -> item.getText().startsWith("全年执行数"))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        interact(menu::hide);
        kept(ID, r -> r.project().organisation().contains("〔全年执行数〕"));
        await(() -> isPrinted(SPENT));
    }

    @Test
    void aUsualSentenceIsInsertedAndOnesOwnJoinsThem() throws TimeoutException {
        go("organisation");
        type(ORGANISATION, "开头。");
        choosePhrase("财务监管。项目资金专款专用");
        kept(ID, r -> r.project().organisation().startsWith("开头。财务监管。"));

        type(ORGANISATION, "由分管领导每周调度。");
        interact(() -> lookup(ORGANISATION).queryAs(TextInputControl.class).selectAll());
        choosePhrase("把选中的文字存为常用语");
        type(ORGANISATION, "另起。");
        choosePhrase("由分管领导每周调度。");
        kept(ID, r -> r.project().organisation().equals("另起。由分管领导每周调度。"));
    }

    @Test
    void aClickOnAChartLeadsToItsFigures() throws TimeoutException {
        go("conclusion");
        await(() -> lookup("#report-preview .preview-chart").tryQuery().isPresent());
        Node chart = lookup("#report-preview .preview-chart").query();
        interact(() -> click(chart));
        await(() -> lookup("#report-preview").tryQuery().isEmpty());
    }

    private static void click(Node node) {
        node.getOnMouseClicked()
                .handle(
                        new MouseEvent(
                                MouseEvent.MOUSE_CLICKED,
                                0,
                                0,
                                0,
                                0,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                true,
                                false,
                                true,
                                null));
    }

    private void choosePhrase(String beginning) throws TimeoutException {
        MenuButton menu = find("#insert-phrase", MenuButton.class);
        interact(menu::show);
        interact(
                () ->
                        menu.getItems().stream()
                                .filter(
                                        item ->
                                                String.valueOf(item.getText())
                                                        .startsWith(beginning))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        interact(menu::hide);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherOutlineListsWhatHasNoPlaceAndComingBackLosesNothing() throws TimeoutException {
        go("experience");
        ChoiceBox<Outline> choice = find("#outline-choice", ChoiceBox.class);
        Outline other = app().outlines().find("yunnan-2022");
        Platform.runLater(() -> choice.setValue(other));
        answer("换用此提纲");
        kept(ID, r -> r.choices().outline().equals("yunnan-2022"));
        assertThat(find("#parked-texts", ButtonBase.class).getText()).startsWith("未放入本提纲的文字");
        interact(() -> choice.setValue(app().outlines().find("kunming")));
        Report back = kept(ID, r -> r.choices().outline().equals("kunming"));
        assertThat(back.texts()).isEqualTo(SAMPLE.texts());
        assertThat(back.project()).isEqualTo(SAMPLE.project());
        assertThat(back.evaluation()).isEqualTo(SAMPLE.evaluation());
    }

    private boolean isPrinted(String words) {
        return lookup("#report-preview .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    private void go(String section) throws TimeoutException {
        interact(() -> window().open(ID));
        find("#project-name", TextField.class);
        interact(() -> window().go(new Place("report", section, "")));
        find("#report-outline", Node.class);
    }

    private void fire(String query) {
        interact(() -> lookup(query).queryAs(ButtonBase.class).fire());
    }

    private void type(String query, String text) throws TimeoutException {
        TextInputControl input = find(query, TextInputControl.class);
        interact(input::requestFocus);
        interact(() -> input.setText(text));
        interact(input::end);
        interact(() -> input.getScene().getRoot().requestFocus());
    }
}
