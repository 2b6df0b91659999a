package ziping.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Things beside one another as bars: how large each is, and how much of it is used. It can be
 * copied and saved as a picture, without its links.
 */
public final class BarsChart extends VBox {

    private final HBox links = new HBox();
    private final GridPane bars = new GridPane();
    private final Label nothing = new Label();

    /**
     * One bar.
     *
     * @param whole its length, not negative
     * @param part how much of it is filled, not negative; may be longer than the whole
     * @param words the figures in words
     * @param open where its name leads to; empty for nowhere
     */
    public record Bar(
            String name, BigDecimal whole, BigDecimal part, String words, Optional<Runnable> open) {

        /** A bar whose name leads nowhere. */
        public static Bar of(String name, BigDecimal whole, BigDecimal part, String words) {
            return new Bar(name, whole, part, words, Optional.empty());
        }
    }

    /**
     * A chart without bars.
     *
     * @param nothing words in place of the bars while there are none
     */
    public BarsChart(String title, String nothing) {
        getStyleClass().add("bars-chart");
        Label heading = new Label(title);
        heading.getStyleClass().add("bars-title");
        heading.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        links.getStyleClass().add("bars-links");
        HBox head = new HBox(heading, gap, links);
        head.setAlignment(Pos.CENTER_LEFT);
        this.nothing.setText(nothing);
        this.nothing.getStyleClass().add("nothing");
        bars.getStyleClass().add("bars");
        ColumnConstraints grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        bars.getColumnConstraints().addAll(new ColumnConstraints(), grows);
        getChildren().addAll(head, this.nothing, bars);
        link("timeline.copy", Pictures::copy);
        show(List.of());
    }

    /** Offers to save the picture; what is to be done with it. */
    public void setOnSave(Consumer<WritableImage> action) {
        link("timeline.save", action);
    }

    /** Draws these bars in place of the ones before. */
    public void show(List<Bar> now) {
        bars.getChildren().clear();
        BigDecimal longest =
                now.stream()
                        .map(bar -> bar.whole().max(bar.part()))
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        for (int row = 0; row < now.size(); row++) {
            Bar bar = now.get(row);
            bars.addRow(row, name(bar), new BarLine(bar, longest), words(bar));
        }
        boolean none = now.isEmpty();
        nothing.setVisible(none);
        nothing.setManaged(none);
        links.setVisible(!none);
    }

    /** The chart as it is now, without links, in twice the size for printing. */
    public WritableImage picture() {
        links.setVisible(false);
        WritableImage image = Pictures.of(this);
        links.setVisible(true);
        return image;
    }

    private void link(String key, Consumer<WritableImage> action) {
        Hyperlink link = new Hyperlink(Wording.of(key));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> action.accept(picture()));
        links.getChildren().add(link);
    }

    private static Node name(Bar bar) {
        if (bar.open().isEmpty()) {
            Label name = new Label(bar.name());
            name.setWrapText(true);
            name.getStyleClass().add("bar-name");
            return name;
        }
        Button name = new Button(bar.name());
        name.getStyleClass().setAll("button", "link", "bar-name");
        name.setOnAction(e -> bar.open().get().run());
        return name;
    }

    private static Node words(Bar bar) {
        Label words = new Label(bar.words());
        words.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("bar-words");
        return words;
    }

    /** The bar itself, as long as its share of the longest. */
    private static final class BarLine extends Region {

        private final Region whole = new Region();
        private final Region part = new Region();
        private final double wholeShare;
        private final double partShare;

        BarLine(Bar bar, BigDecimal longest) {
            wholeShare = share(bar.whole(), longest);
            partShare = share(bar.part(), longest);
            whole.getStyleClass().add("bar-whole");
            part.getStyleClass().add("bar-part");
            getStyleClass().add("bar");
            getChildren().addAll(whole, part);
        }

        private static double share(BigDecimal amount, BigDecimal longest) {
            return longest.signum() == 0 ? 0 : amount.doubleValue() / longest.doubleValue();
        }

        @Override
        protected void layoutChildren() {
            whole.resizeRelocate(0, 0, Math.round(getWidth() * wholeShare), getHeight());
            part.resizeRelocate(0, 0, Math.round(getWidth() * partShare), getHeight());
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return Looks.SHEET;
    }
}
