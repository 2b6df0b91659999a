package ziping.ui.main;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import ziping.app.AppContext;
import ziping.store.StoreException;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;

/** Makes a backup every half hour of work; one that would hold nothing new is not made. */
final class BackupRounds {

    private static final Messages WORDS = Messages.of(BackupRounds.class);
    private static final Duration PAUSE = Duration.minutes(30);

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Timeline clock = new Timeline(new KeyFrame(PAUSE, e -> backUp()));

    BackupRounds(AppContext app, Background background, Dialogs dialogs) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    private void backUp() {
        background
                .run(WORDS.get("backup"), progress -> app.store().backups().makeIfChanged())
                .onError(StoreException.class, this::tell);
    }

    private void tell(StoreException fault) {
        dialogs.notice(Notice.of(WORDS.get("backup.failed", fault.getMessage())));
    }
}
