package ziping.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentKind;
import ziping.execution.Light;
import ziping.execution.ScheduleStep;
import ziping.execution.TimelineMonth;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Quantity;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The picture of the timeline at one size: lines, marks, axes and lights as nodes with style
 * classes. A month's figures stand at its end; budget documents stand at their day.
 */
final class TimelinePlot {

    private static final int MONTHS = 12;
    private static final int STEPS = 6;

    private final TimelineData data;
    private final MoneyUnit unit;
    private final double em;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final AxisScale scale;
    private final Pane pane;

    /** Lays the picture out; {@link #draw} puts it onto the pane. */
    TimelinePlot(TimelineData data, MoneyUnit unit, Pane pane, double em) {
        this.data = data;
        this.unit = unit;
        this.pane = pane;
        this.em = em;
        this.scale = AxisScale.fit(inUnit(data.least()), inUnit(data.most()), STEPS);
        int digits = scale.ticks().stream().mapToInt(t -> tick(t).length()).max().orElse(1);
        this.left = Math.round(em * (0.5 * digits + 1.2));
        this.right = Math.round(pane.getWidth() - em * 1.5);
        this.top = Math.round(em * (data.documents().isEmpty() ? 1 : 1.9));
        this.bottom = Math.round(pane.getHeight() - em * 3.4);
    }

    /** Draws everything anew. */
    void draw() {
        pane.getChildren().clear();
        grid();
        spendingArea();
        budgetLine();
        documents();
        schedule();
        plan();
        spending();
        axis();
    }

    /** Where the end of a month is. */
    double x(double month) {
        return left + (right - left) * month / MONTHS;
    }

    double y(BigDecimal yuan) {
        return bottom - (bottom - top) * scale.share(inUnit(yuan));
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** The month whose end is nearest, 1 to 12. */
    int monthAt(double place) {
        return Math.clamp(Math.round((place - left) / (right - left) * MONTHS), 1, MONTHS);
    }

    private BigDecimal inUnit(BigDecimal yuan) {
        return yuan.divide(unit.yuan());
    }

    private void grid() {
        for (BigDecimal value : scale.ticks()) {
            double y = crisp(bottom - (bottom - top) * scale.share(value));
            boolean zero = value.signum() == 0;
            add(new Line(left, y, right, y), zero ? "zero-line" : "grid-line");
            Label label = label(tick(value), "axis-label", Pos.CENTER_RIGHT);
            place(label, 0, y - em, left - em * 0.6, em * 2);
        }
    }

    /** {@code 2,500} or {@code 0.5}: round numbers need no cents. */
    private static String tick(BigDecimal value) {
        String plain = Quantity.plain(value);
        return value.stripTrailingZeros().scale() > 0
                ? plain
                : MoneyUnit.YUAN.text(value).replaceFirst("\\.00$", "");
    }

    private void spendingArea() {
        Polygon area = new Polygon();
        area.getPoints().addAll(x(0), y(BigDecimal.ZERO));
        for (TimelineMonth month : data.months()) {
            area.getPoints().addAll(x(month.month()), y(month.cumulative()));
        }
        area.getPoints().addAll(x(MONTHS), y(BigDecimal.ZERO));
        add(area, "spending-area");
    }

    private void budgetLine() {
        if (data.budget() != null) {
            double y = crisp(y(data.budget()));
            add(new Line(left, y, right, y), "budget-line");
        }
    }

    private void schedule() {
        if (!data.hasSchedule()) {
            return;
        }
        line(m -> m.required() == null ? null : data.required(m.required()), "schedule-line");
        for (ScheduleStep step : data.steps()) {
            double x = x(step.month());
            double y = y(data.required(step.rate()));
            add(new Circle(x, y, em * 0.22), "schedule-step");
            String rate = percent(step.rate());
            Label label = label(rate, "schedule-label", Pos.CENTER);
            double width = em * (0.6 * rate.length() + 0.2);
            place(label, x - em * 0.4 - width, y - em * 1.6, width, em * 1.3);
        }
    }

    /** {@code 25%}: schedules are round. */
    private static String percent(BigDecimal rate) {
        return Quantity.plain(rate) + "%";
    }

    private void plan() {
        if (data.isPlanned()) {
            line(TimelineMonth::planned, "plan-line");
        }
    }

    private void spending() {
        line(TimelineMonth::cumulative, "spending-line");
        for (TimelineMonth month : data.months()) {
            add(new Circle(x(month.month()), y(month.cumulative()), em * 0.22), "spending-point");
        }
    }

    private void line(Function<TimelineMonth, BigDecimal> amount, String styleClass) {
        Polyline line = new Polyline(x(0), y(BigDecimal.ZERO));
        for (TimelineMonth month : data.months()) {
            BigDecimal value = amount.apply(month);
            if (value != null) {
                line.getPoints().addAll(x(month.month()), y(value));
            }
        }
        add(line, styleClass);
    }

    private void documents() {
        data.documents().forEach(this::documentMark);
        List<BudgetDocument> together = new ArrayList<>();
        for (BudgetDocument document : data.documents()) {
            if (!together.isEmpty() && markX(document) < labelEnd(together)) {
                together.add(document);
            } else {
                documentLabel(together);
                together = new ArrayList<>(List.of(document));
            }
        }
        documentLabel(together);
    }

    private void documentMark(BudgetDocument document) {
        double x = markX(document);
        add(new Line(x, top - em * 0.6, x, bottom), "document-line");
        double r = em * 0.5;
        double y = em * 0.9;
        add(new Polygon(x, y - r, x + r, y, x, y + r, x - r, y), "document-mark");
    }

    /** Words stand right of the last mark, or left of the first where the picture ends. */
    private void documentLabel(List<BudgetDocument> together) {
        if (together.isEmpty()) {
            return;
        }
        double width = labelWidth(together);
        double right = markX(together.getLast()) + em * 0.7;
        boolean fits = right + width <= pane.getWidth();
        double from = fits ? right : markX(together.getFirst()) - em * 0.7 - width;
        Pos side = fits ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT;
        place(label(words(together), "document-label", side), from, em * -0.1, width, em * 2);
    }

    private double markX(BudgetDocument document) {
        return crisp(x(monthOf(document)));
    }

    private double labelEnd(List<BudgetDocument> together) {
        return markX(together.getLast()) + labelWidth(together) + em * 1.2;
    }

    private double labelWidth(List<BudgetDocument> together) {
        return Text.columns(words(together)) * em * 0.46 + em * 0.3;
    }

    /** Marks too close for words of their own share them: how many, and what they come to. */
    private String words(List<BudgetDocument> together) {
        if (together.size() > 1) {
            BigDecimal sum = Money.sum(together.stream().map(BudgetDocument::change).toList());
            return Wording.of("timeline.documents", together.size(), unit.text(sum)).strip();
        }
        BudgetDocument only = together.getFirst();
        boolean adds = only.kind() == BudgetDocumentKind.ADDED && only.amount() != null;
        return (only.kind().label() + " " + (adds ? "+" : "") + unit.text(only.change())).strip();
    }

    private static double monthOf(BudgetDocument document) {
        double day = document.date().getDayOfMonth() - 1;
        return document.date().getMonthValue() - 1 + day / document.date().lengthOfMonth();
    }

    private void axis() {
        double band = x(1) - x(0);
        for (TimelineMonth month : data.months()) {
            double from = x(month.month() - 1.0);
            Label name =
                    label(Wording.of("timeline.month", month.month()), "axis-label", Pos.CENTER);
            place(name, from, bottom + em * 0.1, band, em * 1.5);
            light(month.light(), from + band / 2);
        }
    }

    private void light(Light light, double middle) {
        if (light != null) {
            Label pill = label(light.word(), "light", Pos.CENTER);
            pill.getStyleClass().add(light.colour());
            place(pill, Math.round(middle - em * 1.35), bottom + em * 1.7, em * 2.7, em * 1.4);
        }
    }

    private static Label label(String words, String styleClass, Pos side) {
        Label label = new Label(words);
        label.getStyleClass().setAll("label", styleClass);
        label.setAlignment(side);
        return label;
    }

    private void place(Label label, double x, double y, double width, double height) {
        label.setManaged(false);
        label.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
        pane.getChildren().add(label);
    }

    private void add(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        pane.getChildren().add(node);
    }

    /** A line of one pixel is sharp in the middle of a pixel. */
    private static double crisp(double place) {
        return Math.floor(place) + 0.5;
    }
}
