package ziping.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ziping.indicator.FrameworkRow;
import ziping.indicator.FrameworkRowBuilder;
import ziping.indicator.IndicatorFramework;
import ziping.report.Report;
import ziping.template.FrameworkLibrary;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.control.ReportTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;
import ziping.value.Points;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The evaluation framework, scored row by row; an empty one offers the published frameworks. */
final class FrameworkTab {

    private static final Messages WORDS = Messages.of(FrameworkTab.class);
    private static final ReportField<List<FrameworkRow>> ROWS =
            new ReportField<>("scoring.framework", Report::framework, Report::withFramework);

    private final OpenReport report;
    private final PageContext context;
    private final ReportTable<FrameworkRow> table;
    private final HBox offers = new HBox();
    private final VBox node = new VBox(offers);

    FrameworkTab(PageContext context) {
        this.context = context;
        this.report = context.report();
        node.getStyleClass().add("form");
        offers.getStyleClass().add("offers");
        table = table();
        node.getChildren().add(table.node());
        report.reportProperty().addListener((p, before, now) -> show(now));
        show(report.get());
    }

    Node node() {
        return node;
    }

    boolean holds(String row) {
        return report.get().framework().stream().anyMatch(r -> r.id().equals(row));
    }

    void focus(Place place) {
        table.focus(place);
    }

    private void show(Report now) {
        offers.setVisible(now.framework().isEmpty());
        offers.setManaged(now.framework().isEmpty());
        if (now.framework().isEmpty() && offers.getChildren().isEmpty()) {
            offer();
        }
    }

    private void offer() {
        Label words = new Label(WORDS.get("framework.offer"));
        words.getStyleClass().add("muted");
        offers.getChildren().add(words);
        for (IndicatorFramework framework :
                FrameworkLibrary.read(context.app().folders().templates())) {
            Button take = new Button(framework.title());
            take.setId("framework-" + framework.id());
            take.setOnAction(
                    e ->
                            report.edit(
                                    WORDS.get("framework.step", framework.title()),
                                    r -> r.withFramework(framework.rows())));
            offers.getChildren().add(take);
        }
    }

    private ReportTable<FrameworkRow> table() {
        EditTable<FrameworkRow> rows =
                new EditTable<>(columns(), () -> FrameworkRowBuilder.builder().build());
        rows.setNaming(WORDS.get("framework.row"), FrameworkRow::level3);
        rows.setVisibleRows(24);
        rows.setLines(2);
        return new ReportTable<>("scoring", report, ROWS, rows, FrameworkRow::id);
    }

    private static List<EditColumn<FrameworkRow, ?>> columns() {
        return List.of(
                text("level1", FrameworkRow::level1, FrameworkRow::withLevel1).width(4.5),
                text("level2", FrameworkRow::level2, FrameworkRow::withLevel2).width(6),
                text("level3", FrameworkRow::level3, FrameworkRow::withLevel3).width(9),
                text("criteria", FrameworkRow::criteria, FrameworkRow::withCriteria)
                        .width(12)
                        .grow(2),
                EditColumn.of(
                                WORDS.get("framework.points"),
                                CellKinds.POINTS,
                                FrameworkRow::points,
                                FrameworkRow::withPoints)
                        .id("points")
                        .width(4)
                        .total(
                                rows ->
                                        Points.sum(
                                                rows.stream().map(FrameworkRow::points).toList())),
                EditColumn.of(
                                WORDS.get("framework.score"),
                                CellKinds.SCORE,
                                FrameworkRow::score,
                                FrameworkRow::withScore)
                        .id("score")
                        .width(4)
                        .total(rows -> Points.sum(rows.stream().map(FrameworkRow::score).toList())),
                text("reason", FrameworkRow::reason, FrameworkRow::withReason).width(12).grow(2));
    }

    private static EditColumn<FrameworkRow, String> text(
            String id,
            Function<FrameworkRow, String> read,
            BiFunction<FrameworkRow, String, FrameworkRow> write) {
        return EditColumn.of(WORDS.get("framework." + id), CellKinds.LONG_TEXT, read, write).id(id);
    }
}
