package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.evaluation.TeamMemberBuilder;
import ziping.execution.LedgerEntryBuilder;
import ziping.indicator.IndicatorBuilder;
import ziping.project.FundingSourceBuilder;
import ziping.project.Project;
import ziping.report.Report;
import ziping.ui.control.EditTable;
import ziping.ui.support.Place;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** What holds for all pages alike: undo leads through them, keys alone reach and fill them. */
class AllPagesTest extends WindowTest {

    private static final String ID = "p1";

    @Override
    void prepare() {
        Report report = Report.of(Project.named("业务费整体项目", 2019)).withId(ID);
        keep(
                report.withFunds(List.of(FundingSourceBuilder.builder().source("其他资金").build()))
                        .withLedger(List.of(LedgerEntryBuilder.builder().note("租金").build()))
                        .withIndicators(List.of(IndicatorBuilder.builder().name("办件量").build()))
                        .withEvaluation(
                                report.evaluation()
                                        .withTeam(
                                                List.of(
                                                        TeamMemberBuilder.builder()
                                                                .name("周明远")
                                                                .build()))));
    }

    @Test
    void undoLeadsBackOverThePagesToTheVeryFieldsAndRedoForthAgain() throws TimeoutException {
        open();
        go(Place.field("project", "project.leader"));
        write("周明远", 0).push(KeyCode.TAB);
        go(new Place("execution", "fund", "initial"));
        write("12.5", 0).push(KeyCode.ENTER);
        go(new Place("indicator", "list", "name"));
        write("办结率", 0).push(KeyCode.ENTER);
        kept(ID, r -> r.indicators().getFirst().name().equals("办结率"));
        go(Place.of("report"));

        undo();
        assertThat(kept(ID, r -> r.indicators().getFirst().name().equals("办件量"))).isNotNull();
        assertThat(window().place().page()).isEqualTo("indicator");
        undo();
        assertThat(kept(ID, r -> r.funds().getFirst().initial() == null)).isNotNull();
        assertThat(window().place().page()).isEqualTo("execution");
        undo();
        assertThat(kept(ID, r -> r.project().leader().isEmpty())).isNotNull();
        assertThat(window().place().page()).isEqualTo("project");
        await(() -> "project-leader".equals(stage().getScene().getFocusOwner().getId()));

        for (int i = 0; i < 3; i++) {
            push(KeyCode.CONTROL, KeyCode.Y);
        }
        Report again = kept(ID, r -> r.indicators().getFirst().name().equals("办结率"));
        assertThat(again.project().leader()).isEqualTo("周明远");
        assertThat(again.funds().getFirst().initial()).isEqualByComparingTo("125000");
        assertThat(window().place().page()).isEqualTo("indicator");
    }

    /** One kind of cell a line; what is refused stays at the cell and never reaches the store. */
    @ParameterizedTest
    @CsvSource({
        "execution, fund, #execution-fund, initial, 很多, 请填金额",
        "execution, ledger, #execution-ledger, date, 13月40日, 13月40日",
        "indicator, list, #indicator-list, direction, 大概, 大概",
        "indicator, list, #indicator-list, points, 十分, 十分",
        "indicator, list, #indicator-list, points, -3, 负数",
        "indicator, list, #indicator-list, score, 九分, 九分",
        "project, team, #evaluation-team, role, 老板, 老板",
    })
    void everyKindOfCellRefusesWhatItCannotMean(
            String page, String item, String query, String column, String text, String sentence)
            throws TimeoutException {
        open();
        Report before = stored(ID);
        go(new Place(page, item, column));
        EditTable<?> table = find(query, EditTable.class);
        interact(() -> table.focusCell(0, column));
        write(text, 0).push(KeyCode.ENTER);
        assertThat(table.complaintProperty().get()).contains(sentence);
        push(KeyCode.ESCAPE);
        assertThat(table.complaintProperty().get()).isEmpty();
        restart();
        assertThat(stored(ID)).isEqualTo(before);
    }

    @Test
    void everyPageIsReachedAndFilledByKeysAlone() throws TimeoutException {
        await(() -> find("#projects", Node.class).isFocused());
        push(KeyCode.ENTER);
        await(() -> find("#project-name", TextField.class).isFocused());
        push(KeyCode.TAB).push(KeyCode.TAB);
        write("A-7", 0);
        push(KeyCode.ALT, KeyCode.DIGIT2);
        write("当年财政拨款", 0).push(KeyCode.ENTER);
        push(KeyCode.ALT, KeyCode.DIGIT3);
        write("产出指标", 0).push(KeyCode.ENTER);
        push(KeyCode.ALT, KeyCode.DIGIT5);
        write("检查资金使用效果", 0);
        push(KeyCode.ALT, KeyCode.DIGIT6);
        await(() -> focused("add-issues"));
        push(KeyCode.ENTER);
        kept(ID, r -> !r.issues().isEmpty());
        write("支出进度慢", 0);
        push(KeyCode.ALT, KeyCode.DIGIT7);
        write("预算批复", 0).push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.S);
        restart();
        Report filled = stored(ID);
        assertThat(filled.project().code()).isEqualTo("A-7");
        assertThat(filled.funds().getFirst().source()).isEqualTo("当年财政拨款");
        assertThat(filled.indicators().getFirst().level1()).isEqualTo("产出指标");
        assertThat(filled.evaluation().purpose()).isEqualTo("检查资金使用效果");
        assertThat(filled.evidence().getFirst().title()).isEqualTo("预算批复");
        assertThat(filled.issues().getFirst().description()).isEqualTo("支出进度慢");
    }

    /** As a remark of the self-check, a search or an undo goes there. */
    @Test
    void aFieldThatIsGoneToIsInView() throws TimeoutException {
        open();
        interact(() -> stage().setHeight(600));
        go(Place.field("project", "evaluation.writer"));
        await(() -> focused("evaluation-writer"));
        await(() -> isInView(stage().getScene().getFocusOwner()));
        go(new Place("project", "", "project.name"));
        await(() -> focused("project-name"));
        await(() -> isInView(stage().getScene().getFocusOwner()));
    }

    /** Whether all of it lies in what its page shows. */
    private static boolean isInView(Node node) {
        Node at = node;
        while (!(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        Bounds view = at.localToScene(at.getBoundsInLocal());
        return view.contains(node.localToScene(node.getBoundsInLocal()));
    }

    private void open() throws TimeoutException {
        interact(() -> window().open(ID));
        find("#project-name", Node.class);
    }

    private void go(Place place) {
        interact(() -> window().go(place));
    }

    private void undo() {
        push(KeyCode.CONTROL, KeyCode.Z);
    }

    private boolean focused(String id) {
        Node owner = stage().getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }
}
