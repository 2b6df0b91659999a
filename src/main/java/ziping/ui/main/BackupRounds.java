package ziping.ui.main;

import ziping.app.AppContext;
import ziping.store.StoreException;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.Rounds;

import java.time.Duration;

/** Makes a backup every half hour of work; one that would hold nothing new is not made. */
final class BackupRounds {

    private static final Messages WORDS = Messages.of(BackupRounds.class);
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Rounds rounds = new Rounds(PAUSE, this::backUp);

    BackupRounds(AppContext app, Background background, Dialogs dialogs) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
    }

    void start() {
        rounds.start();
    }

    void stop() {
        rounds.stop();
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
