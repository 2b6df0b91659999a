package ziping.ui.control;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The head of a page: its title with what belongs to it at the left, what can be done at the right.
 * Nothing in it is cut off in a narrow window: the right side then goes on in a second line.
 */
public final class PageHead extends Region {

    private final HBox left = new HBox();
    private final HBox right = new HBox();

    /** A head with a title only. */
    public PageHead(String title) {
        this(new Label(title));
    }

    /** A head whose title is a label of its own, for titles that change. */
    public PageHead(Label title) {
        getStyleClass().add("page-head");
        title.getStyleClass().add("page-title");
        for (HBox side : new HBox[] {left, right}) {
            side.getStyleClass().add("page-header");
            side.setAlignment(Pos.CENTER_LEFT);
        }
        left(title);
        getChildren().addAll(left, right);
    }

    /** Puts more beside the title. */
    public PageHead left(Node... parts) {
        return add(left, parts);
    }

    /** Puts more at the right end. */
    public PageHead right(Node... parts) {
        return add(right, parts);
    }

    private PageHead add(HBox side, Node... parts) {
        for (Node part : parts) {
            if (part instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
            side.getChildren().add(part);
        }
        return this;
    }

    private boolean fits(double width) {
        double between = right.getChildren().isEmpty() ? 0 : left.getSpacing();
        return left.prefWidth(-1) + between + right.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + left.getSpacing() + right.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double title = left.prefHeight(-1);
        double other = right.prefHeight(-1);
        return width < 0 || fits(width)
                ? Math.max(title, other)
                : title + left.getSpacing() + other;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fits(width)) {
            double from = width - right.prefWidth(-1);
            left.resizeRelocate(0, 0, Math.min(width, from), getHeight());
            right.resizeRelocate(snapPositionX(from), 0, right.prefWidth(-1), getHeight());
        } else {
            double first = left.prefHeight(-1);
            double second = first + left.getSpacing();
            left.resizeRelocate(0, 0, width, first);
            right.resizeRelocate(0, snapPositionY(second), width, right.prefHeight(-1));
        }
    }
}
