package ziping.ui.main;

import javafx.stage.Stage;

import ziping.app.AppContext;
import ziping.app.Settings;
import ziping.ui.collection.CollectionPage;
import ziping.ui.export.ExportCommand;
import ziping.ui.help.GuideWindow;
import ziping.ui.intake.ImportCommand;
import ziping.ui.search.Hit;
import ziping.ui.search.SearchPane;
import ziping.ui.settings.SettingsPage;
import ziping.ui.support.Background;
import ziping.ui.support.Checked;
import ziping.ui.support.Dialogs;
import ziping.ui.support.ErrorWindow;
import ziping.ui.support.Messages;
import ziping.ui.support.Navigation;
import ziping.ui.support.Notice;
import ziping.ui.support.PageEntry;
import ziping.ui.support.Place;
import ziping.ui.support.SaveState;
import ziping.ui.support.Theme;
import ziping.ui.workbench.Beginnings;
import ziping.ui.workbench.WorkbenchPage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window: joins the pages, the frame around them and the project that lies open. */
public final class MainWindow implements Navigation, Desk.Watch {

    private static final Messages WORDS = Messages.of(MainWindow.class);

    private final Stage stage;
    private final AppContext app;
    private final UserSettings settings;
    private final ErrorWindow errors;
    private final Background background;
    private final List<PageEntry> entries = Pages.all();
    private final Way way = new Way(this, this::goHome, entries.getFirst());
    private final Desk desk;
    private final Frame frame;
    private final WindowSettings choices;
    private final BackupRounds backups;
    private final WorkbenchPage workbench;
    private final SettingsPage settingsPage;
    private final CollectionPage collection;
    private final ImportCommand importing;
    private final SearchPane search;
    private final GuideWindow guide;
    private boolean atHome;

    /** Builds the window on an open data folder. */
    public MainWindow(Stage stage, AppContext app, UserSettings settings, Theme theme) {
        this.stage = stage;
        this.app = app;
        this.settings = settings;
        errors = new ErrorWindow(stage, app.folders().log());
        background = new Background(errors::show);
        Notices notices = new Notices();
        Dialogs dialogs = new Dialogs(stage, notices::show);
        desk = new Desk(app, background, dialogs, this, settings, this);
        choices = new WindowSettings(settings, theme, background, this::closeProject);
        backups = new BackupRounds(app, background, dialogs);
        workbench = new WorkbenchPage(app, background, dialogs, new WorkbenchLinks(this, settings));
        settingsPage = new SettingsPage(app, background, dialogs, choices);
        collection =
                new CollectionPage(
                        app, background, dialogs, settings, new CollectionLinks(this, desk));
        ExportCommand exporting =
                new ExportCommand(
                        app,
                        background,
                        dialogs,
                        () -> settings.get().exportFolder(),
                        folder -> settings.edit(s -> s.withExportFolder(folder)));
        Commands commands = new WindowCommands(this, desk, choices, exporting, dialogs);
        importing = new ImportCommand(app, background, dialogs, this::open);
        search = new SearchPane(app, background, this, this::open);
        frame = new Frame(entries, notices, search.node(), commands);
        background.currentProperty().addListener((p, was, now) -> frame.showJob(was, now));
        stage.setScene(frame.scene());
        Shortcuts.install(stage.getScene(), commands);
        theme.dress(stage.getScene());
        guide = new GuideWindow(stage, theme::dress);
        stage.setTitle(WORDS.get("title"));
        stage.setOnCloseRequest(
                e -> {
                    e.consume();
                    close();
                });
    }

    /**
     * Shows the window once there is a list to show: laying out an empty window first would take as
     * long again.
     *
     * @param file the package to begin with; without one it is the place where the last run ended
     */
    public void show(Optional<Path> file) {
        WindowPlacement.restore(stage, settings.get().window());
        showHome();
        workbench.begin().andFinally(() -> appear(file));
    }

    private void appear(Optional<Path> file) {
        stage.show();
        background.onScreen(() -> WindowPlacement.settle(stage, settings.get().window()));
        backups.start();
        Settings last = settings.get();
        settings.edit(s -> s.withReport("").withPlace(""));
        if (file.isPresent()) {
            receive(file.get());
        } else if (!last.report().isEmpty()) {
            open(last.report(), Place.read(last.place()));
        }
    }

    /** Brings the window to the front, as a second start of the program does. */
    public void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Verifies a package that was opened with the program, and offers what is in it. */
    void receive(Path file) {
        goCollection();
        collection.receive(file);
    }

    /** Opens a project at its first page. */
    public void open(String id) {
        open(id, Place.of(entries.getFirst().id()));
    }

    @Override
    public void go(Place place) {
        Optional<PageEntry> found = entry(place.page());
        if (desk.project().isEmpty() || found.isEmpty()) {
            return;
        }
        OpenProject project = desk.project().get();
        project.report().placeProperty().set(place);
        background.aside(settings::write);
        atHome = false;
        frame.show(found.get(), project, way(project));
        project.page(found.get()).focus(place);
    }

    @Override
    public void goHome() {
        workbench.refresh();
        settings.edit(s -> s.withReport("").withPlace(""));
        background.aside(settings::write);
        showHome();
    }

    private void showHome() {
        atHome = true;
        frame.show(Sidebar.HOME, workbench.node(), homeWay());
        workbench.focus();
    }

    /** Shows the workbench of a year; 0 for all. */
    void goHome(int year) {
        workbench.choose(year);
        goHome();
    }

    /** Shows the years there are now. */
    void showYears() {
        if (atHome) {
            frame.showWay(homeWay());
        }
    }

    @Override
    public void edited(OpenProject project) {
        frame.showProject(project);
        if (!project.report().placeProperty().get().page().isEmpty()) {
            frame.showWay(way(project));
        }
        stage.setTitle(WORDS.get("title.project", project.report().get().project().name()));
    }

    @Override
    public void saved(SaveState state) {
        frame.show(state);
    }

    /** So that the next start returns to where this run was. */
    @Override
    public void moved(OpenProject project, Place place) {
        String id = project.report().get().id();
        settings.edit(s -> s.withReport(id).withPlace(place.toString()));
    }

    @Override
    public void checked(Checked checked) {
        frame.mark(checked.pages());
    }

    /** Tells of a fault nobody expected; from any thread. */
    void fail(Throwable fault) {
        errors.show(fault);
    }

    /** Shows a message that goes away by itself. */
    void tell(Notice notice) {
        frame.tell(notice);
    }

    /** Where the user is in the open project; a place of no page while none is open. */
    Place place() {
        return desk.project().map(p -> p.report().placeProperty().get()).orElse(Place.of(""));
    }

    /** What the settings page changes. */
    WindowSettings settings() {
        return choices;
    }

    void goSettings() {
        settingsPage.refresh();
        atHome = false;
        frame.show(
                Sidebar.SETTINGS, settingsPage.node(), List.of(Crumb.here(WORDS.get("settings"))));
        settingsPage.focus();
    }

    @Override
    public void goCollection() {
        atHome = false;
        frame.show(
                Sidebar.COLLECTION,
                collection.node(),
                List.of(Crumb.here(WORDS.get("collection"))));
        collection.focus();
    }

    @Override
    public void verify(Path place) {
        goCollection();
        collection.verify(place);
    }

    /** The ways to begin a project. */
    Beginnings beginnings() {
        return workbench.beginnings();
    }

    /** What takes in a report of last year. */
    ImportCommand importing() {
        return importing;
    }

    /** The pages of a project in the order of the navigation. */
    List<PageEntry> entries() {
        return entries;
    }

    /** Lets the user find these, a project, or a field of the open one. */
    void search(List<Hit> commands) {
        search.open(commands, desk.project().map(p -> p.report().get()));
    }

    /** Opens the user guide at the page that is shown here. */
    void help() {
        guide.open(frame.shown(), settings.get().fontSize());
    }

    void switchArea(boolean forward) {
        frame.switchArea(forward);
    }

    /** Saves what is unsaved and ends the program. */
    void close() {
        desk.leave(
                () -> {
                    settings.edit(s -> s.withWindow(WindowPlacement.of(stage, s.window())));
                    search.close();
                    guide.close();
                    backups.stop();
                    stage.hide();
                    background.close();
                    settings.write();
                    app.close();
                });
    }

    /** Opens a project at a place; at its first page if there is no such page. */
    void open(String id, Place place) {
        Place known = entry(place.page()).isPresent() ? place : Place.of(entries.getFirst().id());
        if (desk.holds(id)) {
            go(known);
        } else {
            desk.open(id, () -> go(known));
        }
    }

    /** Closes a project if it lies open, then goes on. */
    void leave(String id, Runnable next) {
        if (desk.holds(id)) {
            closeProject(next);
        } else {
            next.run();
        }
    }

    private void closeProject(Runnable next) {
        desk.leave(
                () -> {
                    desk.clear();
                    frame.showNoProject();
                    stage.setTitle(WORDS.get("title"));
                    settings.edit(s -> s.withReport("").withPlace(""));
                    next.run();
                });
    }

    private List<Crumb> homeWay() {
        return way.home(workbench.year(), workbench.years());
    }

    private List<Crumb> way(OpenProject project) {
        String page = project.report().placeProperty().get().page();
        String title = entry(page).map(PageEntry::title).orElse("");
        return way.to(project.report().get(), title, workbench.years());
    }

    private Optional<PageEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
