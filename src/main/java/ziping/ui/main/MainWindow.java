package ziping.ui.main;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import ziping.app.AppContext;
import ziping.app.Appearance;
import ziping.app.Settings;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.store.ReportRepository;
import ziping.store.StoreException;
import ziping.ui.export.ExportCommand;
import ziping.ui.settings.SettingsActions;
import ziping.ui.settings.SettingsPage;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.EditStep;
import ziping.ui.support.ErrorWindow;
import ziping.ui.support.Messages;
import ziping.ui.support.Navigation;
import ziping.ui.support.Notice;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageEntry;
import ziping.ui.support.Place;
import ziping.ui.support.SaveState;
import ziping.ui.support.Theme;
import ziping.ui.workbench.WorkbenchPage;

import java.util.List;
import java.util.Optional;

/** The window: head, navigation, page, status line, and the way from one project to the next. */
public final class MainWindow implements Navigation, Head.Commands, SettingsActions {

    private static final Messages WORDS = Messages.of(MainWindow.class);
    private static final Duration BETWEEN_BACKUPS = Duration.minutes(30);

    private final Stage stage;
    private final AppContext app;
    private final UserSettings settings;
    private final Theme theme;
    private final ErrorWindow errors;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices = new Notices();
    private final List<PageEntry> entries = Pages.all();
    private final Head head = new Head(this);
    private final Sidebar sidebar = new Sidebar(entries, this::openEntry);
    private final StatusLine status = new StatusLine(this::saveNow);
    private final StackPane area = new StackPane();
    private final SideColumn side = new SideColumn();
    private final WorkbenchPage workbench;
    private final SettingsPage settingsPage;
    private final ExportCommand exporting;
    private final InvalidationListener onFigures = p -> showFigures();
    private final ChangeListener<SaveState> onSaved = (p, before, now) -> status.show(now);
    private final ChangeListener<Place> onPlace = (p, before, now) -> remember(now);
    private final Timeline backups = new Timeline(new KeyFrame(BETWEEN_BACKUPS, e -> backUp()));
    private OpenProject project;

    /** Builds the window on an open data folder. */
    public MainWindow(Stage stage, AppContext app, UserSettings settings, Theme theme) {
        this.stage = stage;
        this.app = app;
        this.settings = settings;
        this.theme = theme;
        errors = new ErrorWindow(stage, app.folders().log());
        background = new Background(errors::show);
        dialogs = new Dialogs(stage, notices::show);
        workbench = new WorkbenchPage(app, background, dialogs, this::open);
        settingsPage = new SettingsPage(app, background, dialogs, this);
        exporting =
                new ExportCommand(
                        app,
                        background,
                        dialogs,
                        () -> settings.get().exportFolder(),
                        folder -> settings.edit(s -> s.withExportFolder(folder)));
        background.currentProperty().addListener((p, was, now) -> status.showJob(was, now));
        stage.setScene(scene());
        stage.setTitle(WORDS.get("title"));
        backups.setCycleCount(Animation.INDEFINITE);
        backups.play();
        stage.setOnCloseRequest(
                e -> {
                    e.consume();
                    close();
                });
    }

    /** Shows the window at the place where the last run ended. */
    public void show() {
        WindowPlacement.restore(stage, settings.get().window());
        stage.show();
        Settings last = settings.get();
        goHome();
        if (!last.report().isEmpty()) {
            open(last.report(), Place.read(last.place()));
        }
    }

    /** Brings the window to the front, as a second start of the program does. */
    public void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Opens a project at its first page. */
    public void open(String id) {
        open(id, Place.of(entries.getFirst().id()));
    }

    @Override
    public void go(Place place) {
        Optional<PageEntry> entry = entry(place.page());
        if (project == null || entry.isEmpty()) {
            return;
        }
        Page page = project.page(entry.get());
        project.report().placeProperty().set(place);
        background.aside(settings::write);
        show(entry.get().id(), page.node());
        area.applyCss(); // what lies in a scroll pane can have the focus only after this
        area.layout();
        page.focus(place);
    }

    @Override
    public void goHome() {
        workbench.refresh();
        settings.edit(s -> s.withReport("").withPlace(""));
        background.aside(settings::write);
        show(Sidebar.HOME, workbench.node());
        workbench.focus();
    }

    @Override
    public void undo() {
        if (project != null) {
            tell("undone", project.report().undo());
        }
    }

    @Override
    public void redo() {
        if (project != null) {
            tell("redone", project.report().redo());
        }
    }

    @Override
    public void export() {
        if (project != null) {
            exporting.run(project.report().get());
        }
    }

    @Override
    public void toggleTheme() {
        look(
                theme.darkProperty().get() ? Appearance.LIGHT : Appearance.DARK,
                settings.get().fontSize());
    }

    @Override
    public Appearance appearance() {
        return settings.get().appearance();
    }

    @Override
    public int fontSize() {
        return settings.get().fontSize();
    }

    @Override
    public void look(Appearance appearance, int fontSize) {
        settings.edit(s -> s.withAppearance(appearance).withFontSize(fontSize));
        theme.set(appearance, fontSize);
        background.aside(settings::write);
    }

    @Override
    public void closeProject(Runnable next) {
        leave(
                () -> {
                    forget();
                    sidebar.show(null);
                    head.show(null);
                    status.show((SaveState) null);
                    status.show((ReportFigures) null);
                    stage.setTitle(WORDS.get("title"));
                    settings.edit(s -> s.withReport("").withPlace(""));
                    next.run();
                });
    }

    /** Tells of a fault nobody expected; from any thread. */
    void fail(Throwable fault) {
        errors.show(fault);
    }

    /** Shows a message that goes away by itself. */
    void tell(Notice notice) {
        notices.show(notice);
    }

    /** Answers Ctrl+S: saving needs no command, but she asked. */
    void saveNow() {
        if (project != null) {
            background
                    .await(project.autosave().flush())
                    .onDone(done -> dialogs.notice(Notice.of(WORDS.get("saved"))))
                    .onError(Throwable.class, fault -> {});
        }
    }

    /** Goes to the navigation's entry of this number, the list of projects being 0. */
    void openNumber(int number) {
        if (number == 0) {
            goHome();
        } else if (number <= entries.size()) {
            go(Place.of(entries.get(number - 1).id()));
        }
    }

    /** Gives the focus to the navigation, or back to the page. */
    void switchPart() {
        Node focus = stage.getScene().getFocusOwner();
        boolean inSidebar = focus != null && "sidebar".equals(focus.getParent().getId());
        if (inSidebar) {
            area.getChildren().getFirst().requestFocus();
        } else {
            sidebar.focus();
        }
    }

    /** Saves what is unsaved and ends the program. */
    void close() {
        leave(
                () -> {
                    settings.edit(s -> s.withWindow(WindowPlacement.of(stage, s.window())));
                    backups.stop();
                    stage.hide();
                    background.close();
                    settings.write();
                    app.close();
                });
    }

    private Scene scene() {
        BorderPane root = new BorderPane();
        root.setTop(head.node());
        root.setLeft(sidebar.node());
        root.setCenter(new StackPane(area, notices.node()));
        root.setRight(side.node());
        root.setBottom(status.node());
        Scene scene = new Scene(root);
        Shortcuts.install(scene, this);
        theme.dress(scene);
        return scene;
    }

    /** Every half hour of work; one that holds nothing new is not made. */
    private void backUp() {
        background
                .run(WORDS.get("backup"), progress -> app.store().backups().makeIfChanged())
                .onError(
                        StoreException.class,
                        fault -> tell(Notice.of(WORDS.get("backup.failed", fault.getMessage()))));
    }

    private void goSettings() {
        settingsPage.refresh();
        show(Sidebar.SETTINGS, settingsPage.node());
    }

    private void openEntry(String id) {
        switch (id) {
            case Sidebar.HOME -> goHome();
            case Sidebar.SETTINGS -> goSettings();
            default -> go(Place.of(id));
        }
    }

    private void open(String id, Place place) {
        if (project != null && project.report().get().id().equals(id)) {
            go(place);
            return;
        }
        leave(() -> load(id, place));
    }

    private void load(String id, Place place) {
        background
                .await(app.store().ask((ReportRepository reports) -> reports.find(id)))
                .onDone(
                        found ->
                                found.ifPresentOrElse(
                                        report -> begin(report, place),
                                        () -> dialogs.notice(Notice.of(WORDS.get("gone")))));
    }

    private void begin(Report report, Place place) {
        forget();
        project = new OpenProject(report, app, background, dialogs, this);
        project.report().figuresProperty().addListener(onFigures);
        project.autosave().stateProperty().addListener(onSaved);
        project.report().placeProperty().addListener(onPlace);
        status.show(project.autosave().stateProperty().get());
        showFigures();
        go(entry(place.page()).isPresent() ? place : Place.of(entries.getFirst().id()));
    }

    /** So that the next start returns to where this run was. */
    private void remember(Place place) {
        String id = project.report().get().id();
        settings.edit(s -> s.withReport(id).withPlace(place.toString()));
    }

    private void forget() {
        if (project != null) {
            project.report().figuresProperty().removeListener(onFigures);
            project.autosave().stateProperty().removeListener(onSaved);
            project.report().placeProperty().removeListener(onPlace);
            project.checks().close();
            project = null;
        }
    }

    /** Runs what comes next when everything is on the disk, or when the user lets it go. */
    private void leave(Runnable next) {
        if (project == null) {
            next.run();
            return;
        }
        background
                .await(project.autosave().flush())
                .onDone(done -> next.run())
                .onError(Throwable.class, fault -> askAboutUnsaved(fault, next));
    }

    private void askAboutUnsaved(Throwable fault, Runnable next) {
        String again = WORDS.get("unsaved.again");
        String leave = WORDS.get("unsaved.leave");
        dialogs.choose(WORDS.get("unsaved"), fault.getMessage(), List.of(again, leave))
                .ifPresent(
                        choice -> {
                            if (choice.equals(again)) {
                                leave(next);
                            } else {
                                next.run();
                            }
                        });
    }

    private void show(String id, Node page) {
        area.getChildren().setAll(page);
        sidebar.select(id);
        head.show(entry(id).isPresent() ? project.report() : null);
        showWay(id);
        showSide(id);
    }

    /** Beside the pages of a project stands what the self-check says. */
    private void showSide(String id) {
        Optional<PageEntry> entry = entry(id);
        side.show(
                entry.flatMap(e -> project.page(e).side()),
                entry.map(e -> project.checks().node()));
    }

    private void showWay(String id) {
        if (entry(id).isEmpty()) {
            head.showWay(id.isEmpty() ? List.of() : List.of(Crumb.here(WORDS.get(id))));
            return;
        }
        Report report = project.report().get();
        head.showWay(
                List.of(
                        new Crumb(WORDS.get("year", report.project().year()), this::goHome),
                        new Crumb(report.project().name(), () -> openNumber(1)),
                        Crumb.here(entry(id).map(PageEntry::title).orElse(""))));
    }

    private void showFigures() {
        OpenReport report = project.report();
        status.show(report.figures());
        sidebar.show(report.figures());
        head.show(report);
        showWay(report.placeProperty().get().page());
        stage.setTitle(WORDS.get("title.project", report.get().project().name()));
    }

    private void tell(String key, Optional<EditStep> step) {
        step.ifPresent(
                done -> {
                    dialogs.notice(Notice.of(WORDS.get(key, done.name())));
                    if (!done.place().page().isEmpty()) {
                        go(done.place());
                    }
                });
    }

    private Optional<PageEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
