package ziping.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import ziping.app.AppContext;
import ziping.evidence.Evidence;
import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.store.ReportRepository;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;

import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** 工作台: the projects of all years, and the ways to begin one. */
public final class WorkbenchPage {

    private static final Messages WORDS = Messages.of(WorkbenchPage.class);

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<String> open;
    private final StackPane node = new StackPane();
    private final ProjectList list = new ProjectList();
    private final Cards cards = new Cards();
    private final ProjectTable table;
    private final TextField search = new TextField();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Label title = new Label();
    private final Node projects;
    private final Welcome welcome;
    private boolean focusWanted;

    /**
     * Builds it.
     *
     * @param open opens the project with an id
     */
    public WorkbenchPage(
            AppContext app, Background background, Dialogs dialogs, Consumer<String> open) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.open = open;
        table =
                new ProjectTable(
                        list.shown(), Clock.system(ZoneId.systemDefault()), open, this::remove);
        welcome = new Welcome(this::create, this::addSample);
        projects = projects();
    }

    /** What is shown. */
    public Node node() {
        return node;
    }

    /** Reads the list again. */
    public void refresh() {
        background.await(app.store().ask(ReportRepository::list)).onDone(this::show);
    }

    /** Gives the focus to the list. */
    public void focus() {
        focusWanted = true;
        if (!list.all().isEmpty()) {
            giveFocus();
        }
    }

    /** Lets the user begin a project; the unit is taken over from the newest one. */
    public void create() {
        new NewProject(dialogs, list.all(), Clock.system(ZoneId.systemDefault()))
                .ask()
                .ifPresent(this::add);
    }

    /** Once, when there is something to give it to: the list is read off the FX thread. */
    private void giveFocus() {
        focusWanted = false;
        if (list.all().isEmpty()) {
            welcome.focus();
        } else {
            table.focus();
        }
    }

    private void add(NewProject.Answer answer) {
        background.await(app.store().ask(answer::addTo)).onDone(report -> open.accept(report.id()));
    }

    /** The demonstration with its supporting material, to look around in and to delete again. */
    private void addSample() {
        background
                .run(
                        WORDS.get("sample.adding"),
                        progress -> {
                            Report report = Sample.DEMO_2025.report();
                            for (Evidence evidence : report.evidence()) {
                                try (InputStream bytes = Sample.DEMO_2025.open(evidence)) {
                                    app.store().evidence().add(evidence.fileName(), bytes);
                                }
                            }
                            app.store().reports().add(report);
                            return report.id();
                        })
                .onDone(open);
    }

    private void remove(ReportSummary project) {
        boolean sure =
                dialogs.confirm(
                        WORDS.get("remove.question", project.name()),
                        WORDS.get("remove.consequence"),
                        WORDS.get("remove.action"));
        if (sure) {
            background
                    .await(
                            app.store()
                                    .ask(
                                            reports -> {
                                                reports.remove(project.id());
                                                return reports.list();
                                            }))
                    .onDone(
                            rest -> {
                                show(rest);
                                dialogs.notice(Notice.of(WORDS.get("removed", project.name())));
                            });
        }
    }

    private void show(List<ReportSummary> all) {
        list.set(all);
        year.getItems().setAll(list.years());
        year.setValue(list.year());
        title.setText(list.title());
        cards.show(list.shown());
        node.getChildren().setAll(all.isEmpty() ? welcome.node() : projects);
        if (focusWanted) {
            giveFocus();
        }
    }

    private Node projects() {
        VBox page = new VBox(header(), cards.node(), table.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        return page;
    }

    private Node header() {
        title.getStyleClass().add("page-title");
        search.setId("searchProjects");
        search.setPromptText(WORDS.get("search"));
        search.textProperty().addListener((p, before, now) -> filter(now));
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                        table.focus();
                    }
                });
        year.setId("year");
        year.setConverter(new YearText());
        year.valueProperty().addListener((p, before, now) -> filter(now));
        Button create = new Button(WORDS.get("new"));
        create.setId("newProject");
        create.getStyleClass().add("accent");
        create.setOnAction(e -> create());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, search, year, create);
        header.getStyleClass().add("page-header");
        return header;
    }

    private void filter(String text) {
        list.search(text);
        cards.show(list.shown());
    }

    private void filter(Integer chosen) {
        list.choose(chosen);
        title.setText(list.title());
        cards.show(list.shown());
    }
}
