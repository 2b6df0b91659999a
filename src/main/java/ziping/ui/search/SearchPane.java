package ziping.ui.search;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import ziping.app.AppContext;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.store.FoundText;
import ziping.store.ReportRepository;
import ziping.ui.support.Background;
import ziping.ui.support.Messages;
import ziping.ui.support.Navigation;
import ziping.ui.support.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The field over the window that finds everything and goes there. */
public final class SearchPane {

    private static final Messages WORDS = Messages.of(SearchPane.class);
    private static final int MOST_COMMANDS = 8;
    private static final int MOST_PROJECTS = 20;
    private static final int MOST_FIELDS = 40;
    private static final int MOST_OTHERS = 60;

    /** Shorter words are in everything. */
    private static final int LEAST_SIGNS = 2;

    private final AppContext app;
    private final Background background;
    private final Navigation navigation;
    private final BiConsumer<String, Place> openProject;
    private final OtherProjects others;

    /** The other projects are asked when typing rests, so that it never waits for them. */
    private final PauseTransition rest = new PauseTransition(Duration.millis(250));

    private final TextField sought = new TextField();
    private final ObservableList<Hit> found = FXCollections.observableArrayList();
    private final ListView<Hit> list = new ListView<>(found);
    private final StackPane node = new StackPane();
    private Hits commands = Hits.NONE;
    private Hits projects = Hits.NONE;
    private Hits fields = Hits.NONE;
    private String openId = "";
    private Node before;

    /**
     * Builds it, closed.
     *
     * @param openProject opens the project with an id at a place; at no page for its first
     */
    public SearchPane(
            AppContext app,
            Background background,
            Navigation navigation,
            BiConsumer<String, Place> openProject) {
        this.app = app;
        this.background = background;
        this.navigation = navigation;
        this.openProject = openProject;
        others = new OtherProjects(openProject);
        rest.setOnFinished(e -> searchOthers());
        node.setId("search");
        node.getStyleClass().add("search-veil");
        node.getStylesheets().add(SearchPane.class.getResource("search.css").toExternalForm());
        node.getChildren().add(panel());
        node.setOnMousePressed(
                click -> {
                    if (click.getTarget() == node) {
                        close();
                    }
                });
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        node.setVisible(false);
    }

    /** What lies over the window while searching. */
    public Node node() {
        return node;
    }

    /**
     * Begins to search.
     *
     * @param commands pages and commands there are now
     * @param report what lies open, if anything does
     */
    public void open(List<Hit> commands, Optional<Report> report) {
        if (!node.isVisible()) {
            before = node.getScene().getFocusOwner();
        }
        this.commands = new Hits(commands);
        projects = Hits.NONE;
        fields = Hits.NONE;
        openId = report.map(Report::id).orElse("");
        background
                .await(app.store().ask(ReportRepository::list))
                .onDone(all -> background.ask(() -> projects(all)).onDone(this::showProjects));
        report.ifPresent(
                now ->
                        background
                                .ask(() -> new Hits(ReportContents.of(now, navigation)))
                                .onDone(this::showFields));
        node.setVisible(true);
        sought.clear();
        sought.requestFocus();
        search();
    }

    /** Ends the search; the focus goes back to where it was. */
    public void close() {
        rest.stop();
        if (node.isVisible()) {
            node.setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        }
    }

    private Hits projects(List<ReportSummary> all) {
        return new Hits(all.stream().map(this::hit).toList());
    }

    private Hit hit(ReportSummary project) {
        return new Hit(
                WORDS.get("project"),
                project.name(),
                WORDS.get("project.detail", project.year(), project.unit()),
                project.name() + "\n" + project.unit() + "\n" + project.year(),
                () -> openProject.accept(project.id(), Place.of("")));
    }

    private void showProjects(Hits hits) {
        projects = hits;
        search();
    }

    private void showFields(Hits hits) {
        fields = hits;
        search();
    }

    private Node panel() {
        sought.setId("sought");
        sought.setPromptText(WORDS.get("hint"));
        sought.setAccessibleText(WORDS.get("hint"));
        sought.textProperty().addListener((p, was, now) -> search());
        list.setId("found");
        list.setAccessibleText(WORDS.get("found"));
        list.setPlaceholder(new Label(WORDS.get("nothing")));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new HitCell(this::go));
        Label keys = new Label(WORDS.get("keys"));
        keys.getStyleClass().add("card-note");
        VBox panel = new VBox(sought, list, keys);
        panel.getStyleClass().add("search-panel");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(panel, Pos.TOP_CENTER);
        return panel;
    }

    private void search() {
        String words = sought.getText();
        List<Hit> hits = new ArrayList<>(commands.find(words, MOST_COMMANDS));
        if (!words.isBlank()) {
            hits.addAll(projects.find(words, MOST_PROJECTS));
            hits.addAll(fields.find(words, MOST_FIELDS));
        }
        found.setAll(hits);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        rest.playFromStart();
    }

    private void searchOthers() {
        String words = sought.getText().strip();
        if (node.isVisible() && words.length() >= LEAST_SIGNS) {
            background
                    .await(app.store().ask(reports -> reports.search(words, MOST_OTHERS)))
                    .onDone(texts -> showOthers(words, texts));
        }
    }

    /** They come last, so that nothing moves under the hand; answers of earlier words are late. */
    private void showOthers(String words, List<FoundText> texts) {
        if (words.equals(sought.getText().strip())) {
            found.addAll(others.hits(texts, openId));
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void onKey(KeyEvent key) {
        KeyCode code = key.getCode();
        switch (code) {
            case ESCAPE -> close();
            case ENTER -> go(list.getSelectionModel().getSelectedItem());
            case UP -> move(-1);
            case DOWN -> move(1);
            case TAB -> {} // there is nowhere else to go
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int step) {
        int size = found.size();
        if (size > 0) {
            int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 3));
        }
    }

    private void go(Hit hit) {
        if (hit != null) {
            close();
            hit.open().run();
        }
    }
}
