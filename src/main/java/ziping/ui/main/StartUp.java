package ziping.ui.main;

import javafx.application.Platform;
import javafx.stage.Stage;

import sun.misc.Signal;

import ziping.app.AppContext;
import ziping.app.AppFolders;
import ziping.app.Log;
import ziping.app.SettingsFile;
import ziping.app.SingleInstance;
import ziping.app.WindowStart;
import ziping.store.DatabaseDamaged;
import ziping.store.NewerSchema;
import ziping.store.Store;
import ziping.store.StoreException;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.ErrorWindow;
import ziping.ui.support.Icons;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.SystemPrograms;
import ziping.ui.support.Theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from nothing to the window. What keeps the data folder from opening is told before there
 * is a window, each with the act that helps.
 */
final class StartUp {

    private static final Messages WORDS = Messages.of(StartUp.class);

    private final WindowStart wanted;
    private final AppFolders folders;
    private final AppContext app;
    private final Log log;
    private final Optional<SingleInstance> instance;
    private final Dialogs dialogs = new Dialogs(null, notice -> {});
    private final Background background;
    private final Runnable exit;
    private UserSettings settings;
    private MainWindow open;
    private boolean ending;

    /**
     * Builds it.
     *
     * @param exit what happens at the very end, when all has been closed
     */
    StartUp(WindowStart wanted, Log log, Optional<SingleInstance> instance, Runnable exit) {
        this.exit = exit;
        this.wanted = wanted;
        this.folders = wanted.folders();
        this.app = AppContext.open(folders);
        this.log = log;
        this.instance = instance;
        this.background = new Background(this::fail);
    }

    /** Opens the data folder and shows the window; on the FX thread. */
    void begin() {
        Platform.setImplicitExit(false); // a dialog before the window must not end the program
        settings = new UserSettings(new SettingsFile(folders.data()));
        Theme theme = new Theme(settings.get().appearance(), settings.get().fontSize());
        open(theme);
    }

    /** Begins to open the data folder while the screen starts. */
    void openAhead() {
        app.openAhead();
    }

    /**
     * Lets the window close as by the user when the system ends the program, as at logging off.
     * Java's own shutdown would come too late for it: JavaFX takes its screen down at the same
     * time.
     */
    void endWithTheSession() {
        for (String signal : List.of("TERM", "HUP")) {
            try {
                Signal.handle(new Signal(signal), s -> background.onScreen(this::close));
            } catch (IllegalArgumentException unknownHere) {
                // Windows has no HUP
            }
        }
    }

    /** Once: a system may send several signals for one end. */
    private void close() {
        if (ending) {
            return;
        }
        ending = true;
        if (open == null) {
            end();
        } else {
            open.close();
        }
    }

    private void open(Theme theme) {
        background
                .run(WORDS.get("opening"), progress -> app.store())
                .onDone(store -> show(theme))
                .onError(DatabaseDamaged.class, damaged -> offerBackup(damaged, theme))
                .onError(NewerSchema.class, this::refuse)
                .onError(StoreException.class, fault -> offerRetry(fault, theme));
    }

    private void show(Theme theme) {
        Stage stage = new Stage();
        Icons.addTo(stage);
        MainWindow window = new MainWindow(stage, app, settings, theme);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> window.fail(fault));
        // hiding comes before closing the store, and only after both may the program end
        stage.setOnHidden(e -> background.onScreen(this::end));
        stage.setOnShown(e -> open = window);
        window.show(wanted.file());
        if (!folders.notice().isEmpty()) {
            window.tell(Notice.of(folders.notice()));
        }
        new FontNotice(app, background, settings, window::tell).show();
        instance.ifPresent(
                first -> first.onRaise(files -> background.onScreen(() -> raise(window, files))));
    }

    private static void raise(MainWindow window, List<Path> files) {
        window.raise();
        files.forEach(window::receive);
    }

    private void offerBackup(DatabaseDamaged damaged, Theme theme) {
        String restore = WORDS.get("start.restore");
        String look = WORDS.get("start.look");
        List<String> ways = new ArrayList<>();
        damaged.backup().ifPresent(backup -> ways.add(restore));
        ways.add(look);
        String way =
                dialogs.choose(WORDS.get("start.damaged"), damaged.getMessage(), ways).orElse("");
        if (way.equals(restore)) {
            restore(damaged.backup().orElseThrow().file(), theme);
        } else {
            if (way.equals(look)) {
                SystemPrograms.open(folders.data(), dialogs);
            }
            end();
        }
    }

    private void restore(Path backup, Theme theme) {
        background
                .run(
                        WORDS.get("restoring"),
                        progress -> {
                            Store.restore(folders.data(), backup);
                            return backup;
                        })
                .onDone(done -> open(theme))
                .onError(StoreException.class, fault -> offerRetry(fault, theme));
    }

    private void refuse(StoreException fault) {
        dialogs.tell(WORDS.get("start.failed"), fault.getMessage());
        end();
    }

    private void offerRetry(StoreException fault, Theme theme) {
        String again = WORDS.get("start.again");
        if (dialogs.choose(WORDS.get("start.failed"), fault.getMessage(), List.of(again))
                .isPresent()) {
            open(theme);
        } else {
            end();
        }
    }

    private void fail(Throwable fault) {
        new ErrorWindow(null, log.folder()).show(fault);
        end();
    }

    private void end() {
        background.close();
        instance.ifPresent(SingleInstance::close);
        log.close();
        exit.run();
    }
}
