package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ziping.exchange.Sample;
import ziping.finding.IssueBuilder;
import ziping.project.Project;
import ziping.report.Report;
import ziping.ui.search.Hit;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ctrl+K: what is typed is found, and Enter goes there with the focus. */
class SearchTest extends WindowTest {

    private static final Report DEMO = Sample.DEMO_2025.report();

    @Override
    void prepare() {
        keep(
                DEMO,
                Report.of(Project.named("政务公开宣传", 2018))
                        .withIssues(
                                List.of(
                                        IssueBuilder.builder()
                                                .id("q1")
                                                .description("展板更新慢")
                                                .build())));
    }

    @Test
    void aProjectIsFoundByInitialsAndOpened() throws TimeoutException {
        find("#projects", Node.class);
        seek("zwgkxc");
        await(() -> hits().anyMatch(h -> h.title().equals("政务公开宣传")));
        push(KeyCode.ENTER);
        assertThat(find("#project-name", TextField.class).getText()).isEqualTo("政务公开宣传");
    }

    @Test
    void aFieldIsFoundByItsNameAndHasTheFocus() throws TimeoutException {
        open();
        seek("实施单位");
        await(() -> hits().anyMatch(h -> h.title().startsWith("实施单位")));
        push(KeyCode.ENTER);
        await(() -> "project-implementer".equals(focused()));
    }

    @Test
    void anIndicatorAnIssueAndATextAreFoundWhereTheyAre() throws TimeoutException {
        open();
        String indicator = DEMO.indicators().getLast().name();
        go(indicator);
        assertThat(window().place().page()).isEqualTo("indicator");
        assertThat(window().place().item()).isEqualTo(DEMO.indicators().getLast().id());
        String issue = DEMO.issues().getLast().cause();
        go(issue.substring(0, 12));
        assertThat(window().place().page()).isEqualTo("finding");
        await(() -> focused().startsWith("issue-cause"));
        go(DEMO.project().organisation().substring(0, 12));
        await(() -> focused().equals("project-organisation"));
    }

    @Test
    void aTextOfAnotherProjectIsFoundAndItsFieldOpened() throws TimeoutException {
        open();
        seek("展板更新");
        await(() -> hits().anyMatch(h -> h.title().equals("展板更新慢")));
        push(KeyCode.ENTER);
        await(() -> "issue-description-q1".equals(focused()));
        assertThat(find("#nav-finding", Node.class).getPseudoClassStates().toString())
                .contains("selected");
    }

    @Test
    void namesComeBeforeTextsThatOnlyHoldTheWords() throws TimeoutException {
        open();
        seek("myd");
        await(() -> hits().count() > 8);
        List<Integer> lengths = hits().map(h -> h.searched().length()).limit(5).toList();
        assertThat(lengths).allMatch(length -> length <= 40);
    }

    /** The clerk seeks the figure she sees, in whatever unit it stands there. */
    @Test
    void anAmountIsFoundInEitherUnitAndShownAsAnAmount() throws TimeoutException {
        open();
        for (String written : List.of("499.70", "4996968.60", "4,996,968.60")) {
            seek(written);
            await(() -> hits().anyMatch(h -> h.title().equals("全年执行数：4,996,968.60元")));
            push(KeyCode.ESCAPE);
        }
    }

    @Test
    void escapeGivesTheFocusBack() throws TimeoutException {
        open();
        Node leader = find("#project-leader", Node.class);
        interact(leader::requestFocus);
        seek("x");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#search").query().isVisible()).isFalse();
        assertThat(focused()).isEqualTo("project-leader");
    }

    /** What is typed just before the end is not sought in a store that is closed. */
    @Test
    void aSearchEndsWithTheWindow() throws TimeoutException {
        open();
        seek("展板更新");
        end();
        sleep(500);
        assertThatCode(WaitForAsyncUtils::checkException).doesNotThrowAnyException();
    }

    private void open() throws TimeoutException {
        interact(() -> window().open(DEMO.id()));
        find("#project-name", Node.class);
    }

    private void go(String words) throws TimeoutException {
        seek(words);
        await(() -> hits().anyMatch(h -> h.searched().contains(words)));
        push(KeyCode.ENTER);
    }

    private void seek(String words) throws TimeoutException {
        push(KeyCode.CONTROL, KeyCode.K);
        TextField sought = find("#sought", TextField.class);
        interact(() -> sought.setText(words));
    }

    @SuppressWarnings("unchecked")
    private Stream<Hit> hits() {
        return ((ListView<Hit>) lookup("#found").queryAs(ListView.class)).getItems().stream();
    }

    private String focused() {
        return stage().getScene().getFocusOwner().getId();
    }
}
