package ziping.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentKind;
import ziping.value.MoneyUnit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** The timeline in a real window. */
@Tag("ui")
class TimelineChartTest extends ApplicationTest {

    private TimelineChart chart;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        chart = new TimelineChart();
        chart.show(TimelineDemo.YEAR);
        stage.setScene(new Scene(new VBox(chart), 900, 400));
        stage.show();
        chart.requestFocus();
    }

    private List<String> texts(String styleClass) {
        return lookup(styleClass).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void everyMonthHasItsLightWithItsWord() {
        assertThat(texts(".light"))
                .containsExactly(
                        "滞后", "滞后", "滞后", "滞后", "预警", "预警", "预警", "预警", "预警", "正常", "正常", "正常");
    }

    @Test
    void budgetDocumentsAreMarksWithTheirAmounts() {
        assertThat(texts(".document-label")).containsExactly("下达 450.00", "追加 +36.00");
        assertThat(lookup(".document-line").queryAll()).hasSize(2);
    }

    @Test
    void documentsTooCloseForWordsOfTheirOwnShareThem() {
        List<BudgetDocument> documents =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(
                                day -> TimelineDemo.document(12, day, BudgetDocumentKind.CUT, "1"))
                        .toList();
        TimelineData year = TimelineDemo.YEAR;
        interact(
                () ->
                        chart.show(
                                new TimelineData(
                                        2026,
                                        year.timeline(),
                                        year.steps(),
                                        documents,
                                        year.budget())));
        assertThat(texts(".document-label")).containsExactly("20份 -20.00");
        Label label = lookup(".document-label").queryAs(Label.class);
        double firstMark =
                lookup(".document-line").queryAllAs(Line.class).stream()
                        .mapToDouble(Line::getStartX)
                        .min()
                        .orElseThrow();
        assertThat(label.getLayoutX() + label.getWidth()).isLessThan(firstMark);
    }

    @Test
    void arrowKeysReadOutTheMonths() {
        push(KeyCode.RIGHT);
        for (int i = 1; i < 6; i++) {
            push(KeyCode.RIGHT);
        }
        assertThat(texts(".readout-title")).containsExactly("截至6月30日");
        assertThat(chart.getAccessibleText())
                .contains("支出 176.00 万元（当月 44.00 万元）　34.11%", "进度要求 50.00%，未达到", "预警");
        push(KeyCode.END);
        assertThat(chart.monthProperty().get()).isEqualTo(12);
        push(KeyCode.ESCAPE);
        assertThat(chart.monthProperty().get()).isZero();
    }

    @Test
    void theMouseReadsOutTheNearestMonth() {
        Circle june =
                lookup(".spending-point").queryAllAs(Circle.class).stream()
                        .skip(5)
                        .findFirst()
                        .orElseThrow();
        moveTo(june);
        assertThat(chart.monthProperty().get()).isEqualTo(6);
    }

    @Test
    void pointsAreExactAtAnySize() {
        double share = heightShareOfJune();
        interact(() -> chart.getScene().getWindow().setWidth(600));
        assertThat(heightShareOfJune()).isCloseTo(share, within(1e-9));
        List<Double> points = spending();
        double step = points.get(2) - points.getFirst();
        for (int month = 1; month <= 12; month++) {
            assertThat(points.get(2 * month) - points.getFirst())
                    .isCloseTo(step * month, within(0.001));
        }
    }

    private double heightShareOfJune() {
        List<Double> points = spending();
        double zero = points.get(1);
        return (zero - points.get(13)) / (zero - points.get(25));
    }

    private List<Double> spending() {
        return lookup(".spending-line").queryAll().stream()
                .filter(Polyline.class::isInstance)
                .map(node -> ((Polyline) node).getPoints())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theUnitChangesTheWordsAndNotThePicture() {
        interact(() -> chart.unitProperty().set(MoneyUnit.YUAN));
        assertThat(texts(".document-label")).first().isEqualTo("下达 4,500,000.00");
    }

    @Test
    void thePictureGoesToTheClipboardAndIntoAFile() throws IOException {
        clickOn("复制图片");
        List<Boolean> copied = new ArrayList<>();
        List<byte[]> png = new ArrayList<>();
        interact(
                () -> {
                    copied.add(Clipboard.getSystemClipboard().hasImage());
                    WritableImage picture = chart.picture();
                    png.add(Pictures.png(picture));
                });
        assertThat(copied).containsExactly(true);
        var image = ImageIO.read(new ByteArrayInputStream(png.getFirst()));
        assertThat(image.getWidth()).isEqualTo((int) Math.round(chart.getWidth() * 2));
    }

    @Test
    void withoutFiguresItSaysWhatToDo() {
        interact(() -> chart.show(TimelineDemo.EMPTY));
        assertThat(lookup(".timeline > .nothing").query().isVisible()).isTrue();
        assertThat(lookup(".light").queryAll()).isEmpty();
    }
}
