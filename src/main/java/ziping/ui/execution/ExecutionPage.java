package ziping.ui.execution;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ziping.execution.BudgetDocument;
import ziping.execution.LedgerEntry;
import ziping.execution.ScheduleStep;
import ziping.execution.SpendingItem;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.ui.control.EditTable;
import ziping.ui.control.PicturePrint;
import ziping.ui.control.PictureSaving;
import ziping.ui.control.ReportTable;
import ziping.ui.control.TabbedPane;
import ziping.ui.control.TimelineChart;
import ziping.ui.control.TimelineData;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;
import ziping.value.MoneyUnit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 资金与执行: funds, the execution timeline, and below it items, ledger, budget documents, months and
 * the comparison with last year. A place has the id of a record as item, or {@code month:<1-12>},
 * or just {@code fund}, {@code item}, {@code ledger}, {@code document}, {@code month} for a table;
 * its field is the record's component.
 */
public final class ExecutionPage implements Page {

    private static final Messages WORDS = Messages.of(ExecutionPage.class);
    private static final String ID = "execution";

    private final ObjectProperty<MoneyUnit> unit = new SimpleObjectProperty<>(MoneyUnit.WAN);
    private final OpenReport report;
    private final ExecutionHead head;
    private final ReportTable<FundingSource> funds;
    private final EditTable<LedgerEntry> ledger;
    private final EditTable<SpendingItem> comparison;
    private final TimelineChart timeline = new TimelineChart();
    private final FundCharts charts;
    private final TabbedPane tabs = new TabbedPane();
    private final Map<String, ReportTable<?>> tables = new LinkedHashMap<>();
    private final ScrollPane node;

    /** Builds the page. */
    public ExecutionPage(PageContext context) {
        report = context.report();
        head = new ExecutionHead(unit, this::pasteLedger);
        funds =
                tie(
                        FundColumns.table(unit),
                        new ReportField<>("execution.fund", Report::funds, Report::withFunds),
                        FundingSource::id);
        ReportTable<SpendingItem> items =
                tie(
                        ItemColumns.items(unit),
                        new ReportField<>(
                                "execution.item", Report::spendingItems, Report::withSpendingItems),
                        SpendingItem::id);
        LedgerItems ledgerItems = new LedgerItems(report);
        ledger = LedgerColumns.table(report, ledgerItems, unit);
        tie(
                ledger,
                new ReportField<>("execution.ledger", Report::ledger, ledgerItems::into),
                LedgerEntry::id);
        ReportTable<BudgetDocument> documents =
                tie(
                        DocumentColumns.table(report, unit),
                        new ReportField<>(
                                "execution.document",
                                Report::budgetDocuments,
                                Report::withBudgetDocuments),
                        BudgetDocument::id);
        ReportTable<MonthRow> months =
                tie(
                        MonthColumns.table(unit),
                        new ReportField<>(
                                "execution.month",
                                now -> MonthRow.of(report.figures()),
                                (now, rows) -> MonthRow.into(now, rows, generalSchedule())),
                        row -> "month:" + row.month());
        comparison = ItemColumns.comparison(unit);
        tieComparison();
        timeline.unitProperty().bind(unit);
        timeline.setOnSave(
                picture -> new PictureSaving(context).save(picture, WORDS.get("timeline")));
        PicturePrint printing = new PicturePrint(context.dialogs());
        timeline.setOnPrint(
                picture ->
                        printing.print(
                                picture, WORDS.get("timeline"), timeline.getScene().getWindow()));
        charts = new FundCharts(context, unit);
        unit.addListener(o -> charts.show(report.get()));
        tabs.add("item", counted("tab.item", Report::spendingItems), itemPane(items));
        tabs.add("ledger", counted("tab.ledger", Report::ledger), ledger);
        tabs.add("document", counted("tab.document", Report::budgetDocuments), documents.node());
        tabs.add("month", fixed("tab.month"), monthPane(months));
        tabs.add("comparison", fixed("tab.comparison"), comparison);
        tabs.add("chart", fixed("tab.chart"), charts.node());
        VBox page = new VBox(head.node(), funds.node(), timeline, tabs);
        page.getStyleClass().add("page");
        node = new ScrollPane(page);
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
        report.reportProperty().addListener((o, before, now) -> show());
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus(Place place) {
        String table =
                tables.entrySet().stream()
                        .filter(entry -> entry.getValue().has(place))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(place.item());
        tabs.select(table);
        ReportTable<?> shown = tables.getOrDefault(table, funds);
        if (!shown.focus(place)) {
            shown.focusFirst(place.field());
        }
    }

    private <T> ReportTable<T> tie(
            EditTable<T> table, ReportField<List<T>> field, Function<T, String> id) {
        ReportTable<T> tied = new ReportTable<>(ID, report, field, table, id);
        tables.put(field.id().substring(ID.length() + 1), tied);
        return tied;
    }

    /** The comparison shows the items a second time; places lead to the first table. */
    private void tieComparison() {
        comparison.setId("execution-comparison");
        comparison.setOnEdit((name, rows) -> report.edit(name, now -> now.withSpendingItems(rows)));
    }

    private void show() {
        Report now = report.get();
        ReportFigures figures = report.figures();
        head.show(now);
        comparison.setRows(now.spendingItems());
        charts.show(now);
        ledger.refresh();
        List<ScheduleStep> own = now.schedule();
        timeline.show(
                new TimelineData(
                        now.project().year(),
                        figures.timeline(),
                        own.isEmpty() ? generalSchedule() : own,
                        now.budgetDocuments(),
                        figures.total().budget()));
    }

    private List<ScheduleStep> generalSchedule() {
        return report.figures().pack().schedule();
    }

    private Node itemPane(ReportTable<SpendingItem> items) {
        Button sum = new Button(WORDS.get("item.fromLedger"));
        sum.setId("execution-sum-ledger");
        sum.getStyleClass().setAll("button", "link");
        sum.setOnAction(click -> report.edit(WORDS.get("item.fromLedger"), LedgerSums::intoItems));
        sum.disableProperty().bind(report.reportProperty().map(now -> !LedgerSums.areKnown(now)));
        HBox below = new HBox(sum);
        return new VBox(items.node(), below);
    }

    private Node monthPane(ReportTable<MonthRow> months) {
        Label note = new Label();
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.textProperty()
                .bind(
                        report.reportProperty()
                                .map(
                                        now ->
                                                MonthRow.hasLedger(now)
                                                        ? WORDS.get("month.fromLedger")
                                                        : WORDS.get("month.typed")));
        VBox pane = new VBox(note, months.node());
        pane.getStyleClass().add("month-pane");
        return pane;
    }

    private ObservableValue<String> counted(String key, Function<Report, List<?>> list) {
        return report.reportProperty().map(now -> WORDS.get(key, list.apply(now).size()));
    }

    private static ObservableValue<String> fixed(String key) {
        return Bindings.createStringBinding(() -> WORDS.get(key));
    }

    private void pasteLedger() {
        tabs.select("ledger");
        node.layout();
        ledger.pasteAtEnd();
    }
}
