package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ziping.exchange.Sample;
import ziping.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The window around the pages, by keys alone. */
class FrameTest extends WindowTest {

    private static final Report WUHUA = Sample.WUHUA_2019.report();

    /** Page, column at the right, head and navigation; the status line has nothing to press. */
    private static final int AREAS = 4;

    @Override
    void prepare() {
        keep(WUHUA);
    }

    @Test
    void f6GoesRoundTheAreasAndReturnsToTheSameField() throws TimeoutException {
        open();
        Node field = find("#project-leader", Node.class);
        interact(field::requestFocus);
        List<String> round = new ArrayList<>();
        for (int i = 0; i < AREAS; i++) {
            push(KeyCode.F6);
            round.add(area());
        }
        assertThat(round)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder("sidebar", "side-column", "window-head", "page");
        assertThat(stage().getScene().getFocusOwner()).isSameAs(field);
        push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(area()).isEqualTo("sidebar");
    }

    @Test
    void numbersOpenThePagesInTheirOrder() throws TimeoutException {
        open();
        push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(selected()).isEqualTo("nav-indicator");
        push(KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(selected()).isEqualTo("nav-home");
    }

    @Test
    void settingsHaveTheFocusOnceTheyAreOpened() throws TimeoutException {
        Button settings = find("#nav-settings", Button.class);
        interact(settings::fire);
        assertThat(area()).isEqualTo("page");
    }

    @Test
    void theMarksFollowTheSelfCheck() throws TimeoutException {
        open();
        await(() -> mark("report").contains("begun"));
        await(() -> mark("evidence").contains("empty"));
    }

    private void open() throws TimeoutException {
        interact(() -> window().open(WUHUA.id()));
        find("#project-name", Node.class);
    }

    private List<String> mark(String page) {
        return lookup("#nav-" + page).queryAs(Button.class).getGraphic().getStyleClass();
    }

    private String selected() {
        return lookup(".nav-item").queryAll().stream()
                .filter(n -> n.getPseudoClassStates().toString().contains("selected"))
                .map(Node::getId)
                .findFirst()
                .orElse("");
    }

    /** The style of the area that holds the focus, a class of the frame's own. */
    private String area() {
        List<String> frame = List.of("sidebar", "side-column", "window-head", "status-line");
        for (Node at = stage().getScene().getFocusOwner(); at != null; at = at.getParent()) {
            for (String style : at.getStyleClass()) {
                if (frame.contains(style)) {
                    return style;
                }
            }
        }
        return "page";
    }
}
