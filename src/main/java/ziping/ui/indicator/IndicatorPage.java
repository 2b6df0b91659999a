package ziping.ui.indicator;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.indicator.CoreIndicator;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.IndicatorShelf;
import ziping.project.Goal;
import ziping.project.GoalBuilder;
import ziping.project.GoalScope;
import ziping.report.Report;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.control.PageHead;
import ziping.ui.control.ReportTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** 目标与指标: what was to be reached, what was reached, and how many points each is worth. */
public final class IndicatorPage implements Page {

    private static final Messages WORDS = Messages.of(IndicatorPage.class);
    private static final String ID = "indicator";

    private static final ReportField<List<Goal>> GOALS =
            new ReportField<>("indicator.goals", Report::goals, Report::withGoals);
    private static final ReportField<List<Indicator>> INDICATORS =
            new ReportField<>("indicator.list", Report::indicators, Report::withIndicators);

    private final OpenReport report;
    private final ReportTable<Goal> goals;
    private final ReportTable<Indicator> indicators;
    private EditTable<Indicator> table;
    private final WeightBar weights = new WeightBar();
    private final ToggleButton library = new ToggleButton(WORDS.get("library"));
    private final HBox node = new HBox();
    private final Button keep = new Button(WORDS.get("library.keep"));
    private final OwnIndicators own;
    private LibraryDrawer drawer;

    /** Builds the page. */
    public IndicatorPage(PageContext context) {
        this.report = context.report();
        own = new OwnIndicators(context, this::showShelves);
        goals = goalTable();
        indicators = indicatorTable();
        keep.setId("library-keep");
        keep.getStyleClass().add("link");
        keep.setOnAction(e -> own.keep(table.selectedRows()));
        library.setId("library");
        library.selectedProperty().addListener((p, before, open) -> showLibrary(open));
        ScrollPane scroll = new ScrollPane(page());
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        node.getStylesheets().add(IndicatorPage.class.getResource("page.css").toExternalForm());
        node.getChildren().add(scroll);
        report.reportProperty().addListener((p, before, now) -> weights.show(report.figures()));
        weights.show(report.figures());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus(Place place) {
        if (!goals.focus(place) && !indicators.focus(place)) {
            indicators.focusFirst(place.field());
        }
    }

    private VBox page() {
        PageHead header = new PageHead(WORDS.get("title")).right(keep, library);
        VBox page =
                new VBox(
                        header,
                        section("section.goals"),
                        goals.node(),
                        section("section.indicators"),
                        weights.node(),
                        indicators.node());
        page.getStyleClass().add("page");
        return page;
    }

    private static Label section(String key) {
        Label title = new Label(WORDS.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private ReportTable<Goal> goalTable() {
        EditTable<Goal> table =
                new EditTable<>(
                        List.of(
                                EditColumn.of(
                                                WORDS.get("column.scope"),
                                                CellKinds.choice(
                                                        () -> List.of(GoalScope.values()),
                                                        GoalScope::label),
                                                Goal::scope,
                                                Goal::withScope)
                                        .id("scope")
                                        .width(8),
                                EditColumn.of(
                                                WORDS.get("column.expected"),
                                                CellKinds.LONG_TEXT,
                                                Goal::expected,
                                                Goal::withExpected)
                                        .id("expected")
                                        .width(14)
                                        .grow(1),
                                EditColumn.of(
                                                WORDS.get("column.goalActual"),
                                                CellKinds.LONG_TEXT,
                                                Goal::actual,
                                                Goal::withActual)
                                        .id("actual")
                                        .width(14)
                                        .grow(1)),
                        () -> GoalBuilder.builder().build());
        table.setNaming(WORDS.get("goal"), goal -> "");
        table.setVisibleRows(4);
        table.setLines(2);
        return new ReportTable<>(ID, report, GOALS, table, Goal::id);
    }

    private ReportTable<Indicator> indicatorTable() {
        table =
                new EditTable<>(
                        new IndicatorColumns(report).all(),
                        () -> IndicatorBuilder.builder().build());
        table.setNaming(WORDS.get("indicator"), Indicator::name);
        table.setVisibleRows(24);
        table.setLines(2);
        return new ReportTable<>(ID, report, INDICATORS, table, Indicator::id);
    }

    private void showLibrary(boolean open) {
        if (drawer == null) {
            drawer = new LibraryDrawer(this::add, own::forget);
        }
        if (open) {
            drawer.show(own.shelves());
            node.getChildren().add(drawer.node());
            drawer.focus();
        } else {
            node.getChildren().remove(drawer.node());
        }
    }

    private void showShelves(List<IndicatorShelf> shelves) {
        if (drawer != null) {
            drawer.show(shelves);
        }
    }

    private void add(CoreIndicator entry) {
        report.edit(
                WORDS.get("library.step", entry.name()),
                before -> {
                    List<Indicator> more = new ArrayList<>(before.indicators());
                    more.add(placeOf(entry, more), entry.toIndicator());
                    return before.withIndicators(more);
                });
    }

    /** After the last indicator of the same class, so that the table stays in official order. */
    private static int placeOf(CoreIndicator entry, List<Indicator> indicators) {
        return IntStream.range(0, indicators.size())
                        .filter(i -> indicators.get(i).level2().equals(entry.level2()))
                        .max()
                        .orElseGet(
                                () ->
                                        IntStream.range(0, indicators.size())
                                                .filter(
                                                        i ->
                                                                indicators
                                                                        .get(i)
                                                                        .level1()
                                                                        .equals(entry.level1()))
                                                .max()
                                                .orElse(indicators.size() - 1))
                + 1;
    }
}
