package ziping.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import ziping.app.AppContext;
import ziping.report.ReportSummary;
import ziping.ui.control.PageHead;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Job;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** 工作台: the projects of a year, what to do next, and the ways to begin a project. */
public final class WorkbenchPage {

    private static final Messages WORDS = Messages.of(WorkbenchPage.class);

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final WorkbenchActions actions;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final StackPane node = new StackPane();
    private final ProjectList list = new ProjectList();
    private final Cards cards = new Cards();
    private final ProjectTable table;
    private final NextStepsCard next;
    private final Beginnings beginnings;
    private final TextField search = new TextField();
    private final Label title = new Label();
    private final Node projects;
    private final Welcome welcome;
    private final CompletableFuture<ProjectCatalog> first;
    private boolean focusWanted;

    /** Builds it, and begins to read the list meanwhile. */
    public WorkbenchPage(
            AppContext app, Background background, Dialogs dialogs, WorkbenchActions actions) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.actions = actions;
        first = read();
        beginnings = new Beginnings(app, background, dialogs, actions, list::all);
        table = new ProjectTable(list.shown(), clock, actions::open, this::remove);
        next = new NextStepsCard(actions);
        welcome = new Welcome(beginnings, actions);
        projects = projects();
    }

    /** What is shown. */
    public Node node() {
        return node;
    }

    /** The ways to begin a project. */
    public Beginnings beginnings() {
        return beginnings;
    }

    /** Shows the list that was read while the page was built. */
    public Job<?> begin() {
        return background.await(first).onDone(this::show);
    }

    /** Reads the list again. */
    public void refresh() {
        background.await(read()).onDone(this::show);
    }

    /** Gives the focus to the list. */
    public void focus() {
        focusWanted = true;
        if (!list.all().isEmpty()) {
            giveFocus();
        }
    }

    /** The years there are projects of, the newest first. */
    public List<Integer> years() {
        return list.years();
    }

    /** The year shown; 0 for all. */
    public int year() {
        return list.year();
    }

    /** Shows the projects of a year; 0 for all. */
    public void choose(int year) {
        list.choose(year);
        showList();
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

    private CompletableFuture<ProjectCatalog> read() {
        return app.store().ask(reports -> ProjectCatalog.of(reports.list()));
    }

    private void remove(ReportSummary project) {
        boolean sure =
                dialogs.confirm(
                        WORDS.get("remove.question", project.name()),
                        WORDS.get("remove.consequence"),
                        WORDS.get("remove.action"));
        if (sure) {
            actions.leave(project.id(), () -> removeNow(project));
        }
    }

    private void removeNow(ReportSummary project) {
        background
                .await(
                        app.store()
                                .ask(
                                        reports -> {
                                            reports.remove(project.id());
                                            return ProjectCatalog.of(reports.list());
                                        }))
                .onDone(
                        rest -> {
                            show(rest);
                            dialogs.notice(Notice.of(WORDS.get("removed", project.name())));
                        });
    }

    private void show(ProjectCatalog all) {
        list.set(all);
        showList();
        node.getChildren().setAll(all.projects().isEmpty() ? welcome.node() : projects);
        if (focusWanted) {
            giveFocus();
        }
    }

    private void showList() {
        List<ReportSummary> ofYear = list.ofYear();
        title.setText(list.title());
        cards.show(ofYear, list.year(), actions.deadline(), LocalDate.now(clock));
        next.show(ofYear);
        actions.yearsChanged();
    }

    private Node projects() {
        VBox page = new VBox(header(), cards.node(), table.node(), next.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        table.fitRows(search.fontProperty());
        return page;
    }

    private PageHead header() {
        search.setId("searchProjects");
        search.setPromptText(WORDS.get("search"));
        search.textProperty().addListener((p, before, now) -> list.search(now));
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                        table.focus();
                    }
                });
        Button sample = button("sample", beginnings::openSample);
        Button bring = button("import", actions::importReport);
        Button create = button("new", beginnings::create);
        create.setId("newProject");
        create.getStyleClass().add("accent");
        return new PageHead(title).right(search, sample, bring, create);
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(WORDS.get(key));
        button.setId(key);
        button.setOnAction(e -> action.run());
        return button;
    }
}
