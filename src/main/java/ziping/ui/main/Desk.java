package ziping.ui.main;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;

import ziping.app.AppContext;
import ziping.report.Report;
import ziping.store.ReportRepository;
import ziping.ui.support.Background;
import ziping.ui.support.Checked;
import ziping.ui.support.Choices;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Navigation;
import ziping.ui.support.Notice;
import ziping.ui.support.Place;
import ziping.ui.support.SaveState;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which project lies open, and the way from one to the next without losing an edit. */
final class Desk {

    private static final Messages WORDS = Messages.of(Desk.class);

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Choices choices;
    private final Watch watch;
    private final InvalidationListener onFigures = p -> edited();
    private final ChangeListener<SaveState> onSaved = (p, before, now) -> saved(now);
    private final ChangeListener<Place> onPlace = (p, before, now) -> moved(now);
    private final ChangeListener<Checked> onChecked = (p, before, now) -> checked(now);
    private OpenProject project;

    /** Hears what becomes of the open project. */
    interface Watch {

        /** It was opened or edited, and its figures are new. */
        void edited(OpenProject project);

        void saved(SaveState state);

        void moved(OpenProject project, Place place);

        void checked(Checked checked);
    }

    Desk(
            AppContext app,
            Background background,
            Dialogs dialogs,
            Navigation navigation,
            Choices choices,
            Watch watch) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.choices = choices;
        this.watch = watch;
    }

    /** What lies open. */
    Optional<OpenProject> project() {
        return Optional.ofNullable(project);
    }

    boolean holds(String id) {
        return project != null && project.report().get().id().equals(id);
    }

    /** Puts a project on the desk in place of the one that is there, then goes on. */
    void open(String id, Runnable next) {
        leave(() -> load(id, next));
    }

    /** Takes the project off the desk; nothing of it is unsaved any more. */
    void clear() {
        if (project != null) {
            project.report().figuresProperty().removeListener(onFigures);
            project.report().placeProperty().removeListener(onPlace);
            project.autosave().stateProperty().removeListener(onSaved);
            project.checks().resultProperty().removeListener(onChecked);
            project.close();
            project = null;
        }
    }

    /** Saves at once and says so when it is done. */
    void save() {
        if (project != null) {
            background
                    .await(project.autosave().flush())
                    .onDone(done -> dialogs.notice(Notice.of(WORDS.get("saved"))))
                    .onError(Throwable.class, fault -> {});
        }
    }

    /** Goes on when everything is on the disk, or when the user lets it go. */
    void leave(Runnable next) {
        if (project == null) {
            next.run();
            return;
        }
        background
                .await(project.autosave().flush())
                .onDone(done -> next.run())
                .onError(Throwable.class, fault -> askAboutUnsaved(fault, next));
    }

    private void load(String id, Runnable next) {
        background
                .await(app.store().ask((ReportRepository reports) -> reports.find(id)))
                .onDone(
                        found ->
                                found.ifPresentOrElse(
                                        report -> begin(report, next),
                                        () -> dialogs.notice(Notice.of(WORDS.get("gone")))));
    }

    private void begin(Report report, Runnable next) {
        clear();
        project = new OpenProject(report, app, background, dialogs, navigation, choices);
        project.report().figuresProperty().addListener(onFigures);
        project.report().placeProperty().addListener(onPlace);
        project.autosave().stateProperty().addListener(onSaved);
        project.checks().resultProperty().addListener(onChecked);
        saved(project.autosave().stateProperty().get());
        edited();
        next.run();
    }

    private void askAboutUnsaved(Throwable fault, Runnable next) {
        String again = WORDS.get("unsaved.again");
        String leave = WORDS.get("unsaved.leave");
        Consumer<String> go =
                choice -> {
                    if (choice.equals(again)) {
                        leave(next);
                    } else {
                        next.run();
                    }
                };
        dialogs.choose(WORDS.get("unsaved"), fault.getMessage(), List.of(again, leave))
                .ifPresent(go);
    }

    private void edited() {
        watch.edited(project);
    }

    private void saved(SaveState state) {
        watch.saved(state);
    }

    private void moved(Place place) {
        watch.moved(project, place);
    }

    private void checked(Checked checked) {
        watch.checked(checked);
    }
}
