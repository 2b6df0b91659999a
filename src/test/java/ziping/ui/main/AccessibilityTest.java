package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ziping.app.Appearance;
import ziping.app.Settings;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.ui.support.PageEntry;
import ziping.ui.support.Place;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What a screen reader tells of each page, and what the largest letters leave of it. */
class AccessibilityTest extends WindowTest {

    private static final Report SAMPLE = Sample.DEMO_2025.report();

    @Override
    void prepare() {
        keep(SAMPLE);
    }

    @Test
    void everyFieldHasAName() throws TimeoutException {
        open();
        for (PageEntry entry : Pages.all()) {
            interact(() -> window().go(Place.of(entry.id())));
            WaitForAsyncUtils.waitForFxEvents();
            List<Node> named = nodes().filter(Label.class::isInstance).toList();
            assertThat(nodes().filter(AccessibilityTest::isField))
                    .as(entry.title())
                    .allMatch(field -> hasName(field, named));
        }
    }

    @Test
    void everyButtonSaysWhatItDoesInTheSmallestLetters() throws TimeoutException {
        open();
        interact(() -> stage().setWidth(1366));
        interact(() -> window().settings().look(Appearance.LIGHT, Settings.SMALLEST));
        for (PageEntry entry : Pages.all()) {
            buttonsAreWhole(entry);
        }
    }

    @Test
    void theFrameStaysWholeInTheLargestLetters() throws TimeoutException {
        open();
        interact(() -> stage().setWidth(1366));
        interact(() -> window().settings().look(Appearance.LIGHT, Settings.LARGEST));
        buttonsAreWhole(Pages.all().getFirst());
    }

    private void buttonsAreWhole(PageEntry entry) {
        interact(() -> window().go(Place.of(entry.id())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(nodes().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast))
                .as(entry.title())
                .allMatch(b -> isNamed(b) || (b.getText() != null && !b.getText().isEmpty()))
                .noneMatch(AccessibilityTest::isCut);
    }

    private void open() throws TimeoutException {
        interact(() -> window().open(SAMPLE.id()));
        find("#project-name", TextField.class);
    }

    private Stream<Node> nodes() {
        return nodes(stage().getScene().getRoot());
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible() || (!node.isManaged() && node instanceof ButtonBase)) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::nodes))
                : Stream.of(node);
    }

    private static boolean isField(Node node) {
        return node instanceof TextInputControl
                || node instanceof ComboBox<?>
                || node instanceof ChoiceBox<?>;
    }

    private static boolean hasName(Node field, List<Node> labels) {
        return isNamed(field)
                || labels.stream().anyMatch(label -> ((Label) label).getLabelFor() == field);
    }

    private static boolean isNamed(Node node) {
        return node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    }

    /** Names of things may be cut, words of commands may not. */
    private static boolean isCut(ButtonBase button) {
        boolean isName =
                button.getStyleClass().contains("crumb")
                        || button.getStyleClass().contains("bar-name");
        return !isName
                && button.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .anyMatch(own -> !((Text) own).getText().equals(button.getText()));
    }
}
