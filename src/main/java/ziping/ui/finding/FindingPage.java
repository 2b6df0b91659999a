package ziping.ui.finding;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import ziping.finding.Issue;
import ziping.finding.IssueBuilder;
import ziping.finding.Recommendation;
import ziping.finding.RecommendationBuilder;
import ziping.report.Report;
import ziping.ui.control.PageHead;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** 问题与建议: problems, measures, and which measure answers which problem. */
public final class FindingPage implements Page {

    static final String ID = "finding";

    private static final Messages WORDS = Messages.of(FindingPage.class);

    private final OpenReport report;
    private final Map<String, FindingCard> issues = new LinkedHashMap<>();
    private final Map<String, FindingCard> measures = new LinkedHashMap<>();
    private final VBox left = column();
    private final VBox right = column();
    private final JoiningLines lines = new JoiningLines();
    private final ScrollPane node;

    /** Builds the page. */
    public FindingPage(PageContext context) {
        this.report = context.report();
        Region between = new Region();
        between.getStyleClass().add("between");
        HBox columns = new HBox(left, between, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox page = new VBox(new PageHead(WORDS.get("title")), new StackPane(columns, lines));
        page.getStyleClass().add("page");
        page.getStylesheets().add(FindingPage.class.getResource("page.css").toExternalForm());
        node = new ScrollPane(page);
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
        report.reportProperty().addListener((p, before, now) -> show(now));
        show(report.get());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus(Place place) {
        boolean found =
                Stream.concat(issues.values().stream(), measures.values().stream())
                        .anyMatch(card -> card.focus(place));
        if (!found) {
            issues.values().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            card -> card.focus(new Place(ID, card.id(), "")),
                            () -> node.lookup("#add-issues").requestFocus());
        }
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("page-blocks");
        column.setMinWidth(0);
        column.setPrefWidth(1);
        return column;
    }

    private void show(Report now) {
        List<Issue> ordered =
                now.issues().stream()
                        .sorted(Comparator.comparing(issue -> !issue.fromLastYear()))
                        .toList();
        update(
                issues,
                ordered,
                Issue::id,
                i -> new IssueCard(report, i, this::answer, this::removeIssue));
        update(
                measures,
                now.recommendations(),
                Recommendation::id,
                r -> new MeasureCard(report, r, this::removeMeasure));
        fill(left, "issues", issues, this::addIssue);
        fill(right, "measures", measures, () -> answer(""));
        issues.values().forEach(card -> card.show(now));
        measures.values().forEach(card -> card.show(now));
        lines.join(now, issues, measures);
    }

    /** Keeps the cards of records that are still there, so that typing goes on in them. */
    private static <T> void update(
            Map<String, FindingCard> cards,
            List<T> records,
            Function<T, String> idOf,
            Function<T, FindingCard> make) {
        Map<String, FindingCard> before = new LinkedHashMap<>(cards);
        cards.clear();
        for (T row : records) {
            FindingCard card = before.get(idOf.apply(row));
            cards.put(idOf.apply(row), card == null ? make.apply(row) : card);
        }
    }

    private static void fill(
            VBox column, String key, Map<String, FindingCard> cards, Runnable onAdd) {
        List<Node> nodes = new ArrayList<>();
        if (column.getChildren().isEmpty()) {
            Label title = new Label(WORDS.get("section." + key));
            title.getStyleClass().add("section-title");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button add = new Button(WORDS.get("add." + key));
            add.setId("add-" + key);
            add.setOnAction(e -> onAdd.run());
            HBox header = new HBox(title, gap, add);
            header.getStyleClass().add("page-header");
            nodes.add(header);
        } else {
            nodes.add(column.getChildren().getFirst());
        }
        cards.values().forEach(card -> nodes.add(card.node()));
        if (!column.getChildren().equals(nodes)) {
            column.getChildren().setAll(nodes);
        }
    }

    private void addIssue() {
        Issue added = IssueBuilder.builder().build();
        report.edit(WORDS.get("step.addIssue"), r -> r.withIssues(with(r.issues(), added)));
        begin(added.id());
    }

    /** What was just made wants to be filled in. */
    private void begin(String id) {
        node.applyCss();
        node.layout();
        focus(new Place(ID, id, ""));
    }

    /** A measure against an issue; against none for an empty id. */
    private void answer(String issue) {
        List<String> answered = issue.isEmpty() ? List.of() : List.of(issue);
        Recommendation added = RecommendationBuilder.builder().issueIds(answered).build();
        report.edit(
                WORDS.get("step.addMeasure"),
                r -> r.withRecommendations(with(r.recommendations(), added)));
        begin(added.id());
    }

    private void removeIssue(String id) {
        report.edit(
                WORDS.get("step.removeIssue"),
                r -> {
                    Report without = r;
                    for (Recommendation measure : r.recommendations()) {
                        without = new MeasureFields(measure.id()).answering(without, id, false);
                    }
                    return without.withIssues(
                            r.issues().stream().filter(i -> !i.id().equals(id)).toList());
                });
    }

    private void removeMeasure(String id) {
        report.edit(
                WORDS.get("step.removeMeasure"),
                r ->
                        r.withRecommendations(
                                r.recommendations().stream()
                                        .filter(m -> !m.id().equals(id))
                                        .toList()));
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
