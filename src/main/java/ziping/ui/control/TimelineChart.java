package ziping.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import ziping.execution.ExecutionTimeline;
import ziping.execution.TimelineMonth;
import ziping.value.MoneyUnit;

import java.util.List;
import java.util.function.Consumer;

/**
 * The execution timeline (预算执行时间线): months across; cumulative spending, plan and required schedule
 * as lines; budget documents as marks; a light with its word under each month. The mouse or the
 * arrow keys read out a month. It is drawn anew for every size, so it is exact at each.
 */
public final class TimelineChart extends Region {

    private static final double HEIGHT_EM = 19;
    private static final double EMPTY_EM = 6;
    private static final double HEAD_EM = 2.2;

    private final ObjectProperty<MoneyUnit> unit = new SimpleObjectProperty<>(MoneyUnit.WAN);
    private final ReadOnlyIntegerWrapper month = new ReadOnlyIntegerWrapper(0);
    private final Region ruler = new Region();
    private final FlowPane legend = new FlowPane();
    private final HBox links = new HBox();
    private final Pane pane = new Pane();
    private final Line cursor = new Line();
    private final VBox readout = new VBox();
    private final Label nothing = new Label(Wording.of("timeline.nothing"));
    private TimelineData data =
            new TimelineData(0, new ExecutionTimeline(List.of()), List.of(), List.of(), null);
    private TimelinePlot plot;

    /** An empty timeline. */
    public TimelineChart() {
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        ruler.getStyleClass().add("em-ruler");
        cursor.getStyleClass().add("cursor-line");
        readout.getStyleClass().add("readout");
        nothing.getStyleClass().add("nothing");
        for (Node node : List.of(ruler, cursor, readout, pane)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(ruler, legend, links, pane, cursor, readout, nothing);
        nothing.setWrapText(true);
        fillHead();
        unit.addListener(o -> redraw());
        month.addListener(o -> requestLayout());
        ruler.minHeightProperty().addListener(o -> redraw());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::pointAt);
        addEventHandler(MouseEvent.MOUSE_EXITED, mouse -> month.set(0));
        addEventHandler(MouseEvent.MOUSE_PRESSED, mouse -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Draws these figures. */
    public void show(TimelineData newData) {
        if (!newData.equals(data)) {
            data = newData;
            redraw();
        }
    }

    /** In which unit amounts are written; at first 万元. */
    public ObjectProperty<MoneyUnit> unitProperty() {
        return unit;
    }

    /** The month that is read out, 1 to 12; 0 for none. */
    public ReadOnlyIntegerProperty monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** Offers to save the picture; what is to be done with it. */
    public void setOnSave(Consumer<WritableImage> action) {
        addLink("timeline.save", action);
    }

    /** Offers to print the picture; what is to be done with it. */
    public void setOnPrint(Consumer<WritableImage> action) {
        addLink("timeline.print", action);
    }

    /** The chart as it is now, without links and read-out, in twice the size for printing. */
    public WritableImage picture() {
        int shown = month.get();
        month.set(0);
        links.setVisible(false);
        layout();
        WritableImage image = Pictures.of(this);
        links.setVisible(true);
        month.set(shown);
        return image;
    }

    private void fillHead() {
        legend.getStyleClass().add("timeline-legend");
        Label title = new Label(Wording.of("timeline.title"));
        title.getStyleClass().add("timeline-title");
        Label amounts = new Label();
        amounts.textProperty().bind(unit.map(u -> Wording.of("timeline.unit", u.label())));
        amounts.getStyleClass().add("legend-label");
        addLink("timeline.copy", Pictures::copy);
        links.getStyleClass().add("timeline-links");
        links.setAlignment(Pos.CENTER_RIGHT);
        legend.getChildren().addAll(title, amounts);
        for (String line : List.of("spending", "plan", "schedule", "budget", "document")) {
            legend.getChildren().add(TimelineLegend.entry(line));
        }
    }

    private void addLink(String key, Consumer<WritableImage> action) {
        Hyperlink link = new Hyperlink(Wording.of(key));
        link.setId(key.replace('.', '-'));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.accept(picture()));
        links.getChildren().add(link);
    }

    private void pointAt(MouseEvent mouse) {
        boolean over = plot != null && mouse.getY() > pane.getLayoutY();
        month.set(over ? plot.monthAt(mouse.getX() - pane.getLayoutX()) : 0);
    }

    private void pressed(KeyEvent key) {
        if (data.timeline().isEmpty()) {
            return;
        }
        int next =
                switch (key.getCode()) {
                    case LEFT -> month.get() == 0 ? 12 : month.get() - 1;
                    case RIGHT -> month.get() + 1;
                    case HOME -> 1;
                    case END -> 12;
                    case ESCAPE -> 0;
                    default -> -1;
                };
        boolean quiet = next < 0 || (next == 0 && month.get() == 0);
        if (!quiet) {
            month.set(key.getCode() == KeyCode.ESCAPE ? 0 : Math.clamp(next, 1, 12));
            key.consume();
        }
    }

    private void redraw() {
        plot = null;
        requestParentLayout();
        requestLayout();
    }

    private double em() {
        return ruler.getMinHeight() > 0 ? ruler.getMinHeight() : 14;
    }

    /** The head needs more than one line where the legend finds no room beside the title. */
    private double headHeight(double width) {
        return Math.max(headLine(), Math.ceil(legend.prefHeight(legendWidth(width))));
    }

    private double headLine() {
        return Math.round(HEAD_EM * em());
    }

    private double legendWidth(double width) {
        return width < 0 ? -1 : width - links.prefWidth(-1) - em();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double below = (data.timeline().isEmpty() ? EMPTY_EM : HEIGHT_EM) - HEAD_EM;
        return snappedTopInset()
                + snappedBottomInset()
                + headHeight(inner)
                + Math.round(below * em());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 40 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = getHeight() - y - snappedBottomInset();
        double above = headHeight(width);
        double right = links.prefWidth(-1);
        legend.resizeRelocate(x, y, legendWidth(width), above);
        links.resizeRelocate(snapPositionX(x + width - right), y, right, headLine());
        boolean resized = pane.getWidth() != width || pane.getHeight() != height - above;
        pane.resizeRelocate(x, y + above, width, height - above);
        nothing.setVisible(data.timeline().isEmpty());
        nothing.resizeRelocate(x, y + above, width, height - above);
        if (plot == null || resized) {
            plot =
                    data.timeline().isEmpty()
                            ? null
                            : new TimelinePlot(data, unit.get(), pane, em());
            pane.getChildren().clear();
            showLegend();
            if (plot != null) {
                plot.draw();
            }
        }
        layoutReadout();
    }

    private void showLegend() {
        boolean drawn = plot != null;
        show("spending", drawn);
        show("plan", drawn && data.isPlanned());
        show("schedule", drawn && data.hasSchedule());
        show("budget", drawn && data.budget() != null);
        show("document", drawn && !data.documents().isEmpty());
        links.setVisible(drawn);
    }

    private void show(String line, boolean shown) {
        Node entry = legend.lookup("#legend-" + line);
        entry.setVisible(shown);
        entry.setManaged(shown);
    }

    private void layoutReadout() {
        boolean shown = plot != null && month.get() > 0;
        cursor.setVisible(shown);
        readout.setVisible(shown);
        if (!shown) {
            setAccessibleText(Wording.of("timeline.title"));
            return;
        }
        TimelineMonth figures = data.months().get(month.get() - 1);
        List<Label> lines = new TimelineReadout(data, unit.get()).lines(figures);
        readout.getChildren().setAll(lines);
        readout.applyCss();
        setAccessibleText(String.join("，", lines.stream().map(Label::getText).toList()));
        double x = Math.floor(pane.getLayoutX() + plot.x(month.get())) + 0.5;
        cursor.setStartX(x);
        cursor.setEndX(x);
        cursor.setStartY(pane.getLayoutY() + plot.top());
        cursor.setEndY(pane.getLayoutY() + plot.bottom());
        double width = Math.ceil(readout.prefWidth(-1));
        double height = Math.ceil(readout.prefHeight(width));
        boolean fits = x + em() * 0.7 + width <= getWidth();
        double from = fits ? x + em() * 0.7 : x - em() * 0.7 - width;
        double low = pane.getLayoutY() + plot.bottom() - height - em() * 0.5;
        readout.resizeRelocate(Math.round(from), Math.round(low), width, height);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Looks.SHEET;
    }
}
