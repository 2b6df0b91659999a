package ziping.ui.finding;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

import ziping.finding.Recommendation;
import ziping.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lines from each issue to the measures that answer it, drawn behind nothing and over nothing. */
final class JoiningLines extends Pane {

    /** Where lines begin and end below the top of a card, in pixels of its heading. */
    private static final double HEADING = 22;

    private final List<Join> joins = new ArrayList<>();
    private final InvalidationListener moved = o -> requestLayout();

    private record Join(Region issue, Region measure, CubicCurve curve) {}

    JoiningLines() {
        setMouseTransparent(true);
        setManaged(true);
    }

    /** Joins the cards as the report says. */
    void join(Report report, Map<String, FindingCard> issues, Map<String, FindingCard> measures) {
        joins.clear();
        getChildren().clear();
        for (Recommendation measure : report.recommendations()) {
            for (String issue : measure.issueIds()) {
                if (issues.containsKey(issue) && measures.containsKey(measure.id())) {
                    add(issues.get(issue).node(), measures.get(measure.id()).node());
                }
            }
        }
        requestLayout();
    }

    private void add(Region issue, Region measure) {
        CubicCurve curve = new CubicCurve();
        curve.getStyleClass().add("joining-line");
        for (Region card : List.of(issue, measure)) {
            card.boundsInParentProperty().removeListener(moved);
            card.boundsInParentProperty().addListener(moved);
        }
        joins.add(new Join(issue, measure, curve));
        getChildren().add(curve);
    }

    @Override
    protected void layoutChildren() {
        for (Join join : joins) {
            Bounds from = inHere(join.issue());
            Bounds to = inHere(join.measure());
            double middle = (from.getMaxX() + to.getMinX()) / 2;
            Point2D start = new Point2D(from.getMaxX(), from.getMinY() + HEADING);
            Point2D end = new Point2D(to.getMinX(), to.getMinY() + HEADING);
            CubicCurve curve = join.curve();
            curve.setStartX(start.getX());
            curve.setStartY(start.getY());
            curve.setControlX1(middle);
            curve.setControlY1(start.getY());
            curve.setControlX2(middle);
            curve.setControlY2(end.getY());
            curve.setEndX(end.getX());
            curve.setEndY(end.getY());
        }
    }

    private Bounds inHere(Region card) {
        return sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    }
}
