package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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

import java.util.ArrayList;
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
    void everyButtonSaysWhatItDoes() throws TimeoutException {
        open();
        for (PageEntry entry : Pages.all()) {
            show(entry);
            assertThat(nodes().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast))
                    .as(entry.title())
                    .allMatch(b -> isNamed(b) || (b.getText() != null && !b.getText().isEmpty()));
        }
    }

    @Test
    void nothingThatNamesOrActsIsCutInTheSmallestLetters() throws TimeoutException {
        assertThat(cut(1366, 768, Settings.SMALLEST)).isEmpty();
    }

    @Test
    void nothingThatNamesOrActsIsCutInTheLargestLetters() throws TimeoutException {
        assertThat(cut(1366, 768, Settings.LARGEST)).isEmpty();
    }

    /** A window on a screen of 1920×1080 that the system enlarges by 200 %. */
    @Test
    void nothingThatNamesOrActsIsCutInAWindowOfHalfTheSize() throws TimeoutException {
        assertThat(cut(960, 540, 14)).isEmpty();
    }

    /** Titles, labels and buttons of all pages that do not have the room for their words. */
    private List<String> cut(double width, double height, int fontSize) throws TimeoutException {
        open();
        interact(
                () -> {
                    stage().setWidth(width);
                    stage().setHeight(height);
                    window().settings().look(Appearance.LIGHT, fontSize);
                });
        List<String> cut = new ArrayList<>();
        for (PageEntry entry : Pages.all()) {
            show(entry);
            if (stage().getScene().getRoot().minWidth(-1) > stage().getScene().getWidth()) {
                cut.add(entry.title() + "：wider than the window");
            }
            nodes().filter(n -> n instanceof ButtonBase || isTitle(n))
                    .map(Labeled.class::cast)
                    .filter(AccessibilityTest::isCut)
                    .map(words -> entry.title() + "：" + words.getText())
                    .forEach(cut::add);
        }
        return cut;
    }

    private void show(PageEntry entry) {
        interact(() -> window().go(Place.of(entry.id())));
        WaitForAsyncUtils.waitForFxEvents();
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
    private static boolean isCut(Labeled words) {
        boolean isName =
                words.getStyleClass().contains("crumb")
                        || words.getStyleClass().contains("bar-name");
        return !isName
                && words.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .anyMatch(own -> !((Text) own).getText().equals(words.getText()));
    }

    private static boolean isTitle(Node node) {
        return node instanceof Label
                && node.getStyleClass().stream()
                        .anyMatch(
                                List.of(
                                                "page-title",
                                                "section-title",
                                                "crumb-here",
                                                "timeline-title",
                                                "legend-label",
                                                "field-label",
                                                "pill")
                                        ::contains);
    }
}
