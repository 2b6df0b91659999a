package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ziping.app.IndicatorBook;
import ziping.exchange.Sample;
import ziping.indicator.CoreIndicator;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorShelf;
import ziping.project.Project;
import ziping.report.Report;
import ziping.ui.control.EditTable;
import ziping.ui.support.Place;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** 目标与指标 and 自评打分: what is typed in the one is scored in the other. */
class IndicatorAndScoringTest extends WindowTest {

    private static final String ID = "p1";

    @Override
    void prepare() {
        keep(Report.of(Project.named("业务费整体项目", 2019)).withId(ID), Sample.DEMO_2025.report());
    }

    @Test
    void aTargetPastedWithItsSignFillsSignNumberAndUnit() throws TimeoutException {
        EditTable<Indicator> table = indicators(ID);
        interact(() -> table.focusCell(0, "name"));
        write("按时办结率").push(KeyCode.ENTER);
        interact(() -> table.focusCell(0, "target"));
        write(">=95%").push(KeyCode.ENTER);
        interact(() -> table.focusCell(0, "actual"));
        write("90").push(KeyCode.ENTER);
        interact(() -> table.focusCell(0, "points"));
        write("10").push(KeyCode.ENTER);
        restart();
        Indicator kept = stored(ID).indicators().getFirst();
        assertThat(kept.direction()).isEqualTo(Direction.AT_LEAST);
        assertThat(kept.target()).isEqualTo("95");
        assertThat(kept.unit()).isEqualTo("%");
        assertThat(kept.score()).as("the formula decides").isNull();
        assertThat(app().figures(stored(ID)).sheet().rows().getFirst().score())
                .isEqualByComparingTo("9.47");
    }

    @Test
    void theLibraryIsSearchedByInitialsAndFillsARowThatUndoTakesBack() throws TimeoutException {
        indicators(ID);
        interact(() -> find("#library").fire());
        TextField search = lookup("#library-search").queryAs(TextField.class);
        interact(() -> search.setText("asbjl"));
        interact(() -> lookup("#library-list").queryListView().getSelectionModel().select(0));
        interact(() -> find("#library-add").fire());
        assertThat(kept(ID, r -> !r.indicators().isEmpty()).indicators())
                .singleElement()
                .satisfies(i -> assertThat(i.name()).isEqualTo("按时办结率"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(kept(ID, r -> r.indicators().isEmpty()).indicators()).isEmpty();
    }

    @Test
    void anIndicatorOfOnesOwnJoinsTheLibraryOverARestartAndLeavesItAgain() throws TimeoutException {
        EditTable<Indicator> table = indicators(ID);
        interact(() -> table.focusCell(0, "level1"));
        for (String text : List.of("产出指标", "数量指标", "上门代办次数", "≥", "60", "次")) {
            write(text, 0).push(KeyCode.TAB);
        }
        interact(() -> table.focusCell(0, "name"));
        interact(() -> find("#library-keep").fire());
        await(() -> new IndicatorBook(app().folders()).own().size() == 1);
        restart();
        indicators(ID);
        interact(() -> find("#library").fire());
        TextField search = lookup("#library-search").queryAs(TextField.class);
        interact(() -> search.setText("smdb"));
        var list = lookup("#library-list").<CoreIndicator>queryListView();
        assertThat(list.getItems())
                .singleElement()
                .satisfies(i -> assertThat(i.target() + i.unit()).isEqualTo("60次"));
        interact(() -> list.getSelectionModel().select(0));
        interact(() -> find("#library-forget").fire());
        await(list.getItems()::isEmpty);
        assertThat(new IndicatorBook(app().folders()).shelves())
                .flatExtracting(IndicatorShelf::indicators)
                .extracting(CoreIndicator::name)
                .doesNotContain("上门代办次数");
    }

    @Test
    void aScoreExplainsItselfWithFormulaAndNumbers() throws TimeoutException {
        String id = Sample.DEMO_2025.id();
        interact(() -> window().open(id));
        find("#project-name", TextField.class);
        Indicator late =
                stored(id).indicators().stream()
                        .filter(i -> i.name().equals("群众平均等候时间"))
                        .findFirst()
                        .orElseThrow();
        interact(() -> window().go(new Place("scoring", late.id(), "score")));
        Node form = lookup("#score-form").query();
        await(() -> form.getScene().getFocusOwner().getStyleClass().contains("form-cell"));
        push(KeyCode.ENTER);
        Node card = find("#score-explanation", Node.class);
        assertThat(from(card).lookup(".label").queryAllAs(Label.class))
                .extracting(Labeled::getText)
                .anySatisfy(words -> assertThat(words).contains("12.6").contains("5.7"));
        push(KeyCode.ESCAPE);
    }

    @Test
    void anEmptyFrameworkIsFilledFromAPublishedOne() throws TimeoutException {
        interact(() -> window().open(ID));
        find("#project-name", TextField.class);
        interact(() -> window().go(Place.of("scoring")));
        interact(() -> lookup("#tab-framework").queryAs(ToggleButton.class).fire());
        interact(() -> find("#framework-project-2020").fire());
        assertThat(kept(ID, r -> !r.framework().isEmpty()).framework()).hasSize(17);
    }

    @Test
    void aScoreGivenByTheFrameworkIsKeptOverARestartAtTheSamePlace() throws TimeoutException {
        anEmptyFrameworkIsFilledFromAPublishedOne();
        String first = stored(ID).framework().getFirst().id();
        interact(() -> window().go(new Place("scoring", first, "points")));
        write("4").push(KeyCode.ENTER);
        interact(() -> window().go(new Place("scoring", first, "score")));
        write("3.5").push(KeyCode.ENTER);
        kept(ID, r -> r.framework().getFirst().score() != null);
        restart();
        assertThat(stored(ID).framework().getFirst().points()).isEqualByComparingTo("4");
        assertThat(stored(ID).framework().getFirst().score()).isEqualByComparingTo("3.5");
        assertThat(window().place().page()).isEqualTo("scoring");
        find("#scoring-framework", EditTable.class);
    }

    @SuppressWarnings("unchecked")
    private EditTable<Indicator> indicators(String id) throws TimeoutException {
        interact(() -> window().open(id));
        find("#project-name", TextField.class);
        interact(() -> window().go(Place.of("indicator")));
        return find("#indicator-list", EditTable.class);
    }

    private ButtonBase find(String query) {
        return lookup(query).queryAs(ButtonBase.class);
    }
}
