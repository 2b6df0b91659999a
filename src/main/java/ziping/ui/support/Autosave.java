package ziping.ui.support;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import ziping.report.Report;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Saves every edit of the open report within a second. The wait counts from the first unsaved edit,
 * not from the last, so that steady typing cannot put saving off. To be used on the FX thread; the
 * writing itself happens on the store's.
 */
public final class Autosave {

    private static final Duration WAIT = Duration.millis(500);
    private static final Duration RETRY = Duration.seconds(5);

    /** Writes what differs between two states of a report. */
    @FunctionalInterface
    public interface Saver {

        /** Answers when the change lies on the disk, or with the reason why it does not. */
        CompletableFuture<?> save(Report before, Report after);
    }

    private final ReadOnlyObjectProperty<Report> report;
    private final Saver saver;
    private final Clock clock;
    private final PauseTransition wait = new PauseTransition(WAIT);
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(new SaveState(SaveState.Kind.SAVED, null, ""));
    private Report saved;
    private CompletableFuture<Void> flushed;

    /** Watches a report that is on the disk as it is now. */
    public Autosave(ReadOnlyObjectProperty<Report> report, Saver saver, Clock clock) {
        this.report = report;
        this.saver = saver;
        this.clock = clock;
        this.saved = report.get();
        wait.setOnFinished(e -> save());
        report.addListener((p, before, after) -> waitToSave());
    }

    /** Whether everything is on the disk. */
    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Saves at once; answers on the FX thread when everything is on the disk, or why it is not. */
    public CompletableFuture<Void> flush() {
        if (flushed == null) {
            flushed = new CompletableFuture<>();
        }
        CompletableFuture<Void> answer = flushed;
        if (state.get().kind() != SaveState.Kind.SAVING) {
            save();
        }
        return answer;
    }

    private void waitToSave() {
        if (state.get().kind() == SaveState.Kind.SAVED) {
            become(SaveState.Kind.WAITING, "");
            wait.setDuration(WAIT);
            wait.playFromStart();
        }
    }

    private void save() {
        wait.stop();
        Report next = report.get();
        if (next == saved) {
            settle();
            return;
        }
        become(SaveState.Kind.SAVING, state.get().problem());
        saver.save(saved, next)
                .whenComplete((done, fault) -> Platform.runLater(() -> afterSaving(next, fault)));
    }

    private void afterSaving(Report written, Throwable fault) {
        if (fault != null) {
            fail(fault instanceof CompletionException ? fault.getCause() : fault);
            return;
        }
        saved = written;
        LocalTime now = LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        state.set(new SaveState(SaveState.Kind.SAVED, now, ""));
        if (report.get() == written || flushed != null) {
            save();
        } else {
            waitToSave();
        }
    }

    private void settle() {
        become(SaveState.Kind.SAVED, "");
        if (flushed != null) {
            CompletableFuture<Void> answer = flushed;
            flushed = null;
            answer.complete(null);
        }
    }

    private void fail(Throwable fault) {
        become(SaveState.Kind.FAILED, String.valueOf(fault.getMessage()));
        wait.setDuration(RETRY);
        wait.playFromStart();
        if (flushed != null) {
            CompletableFuture<Void> answer = flushed;
            flushed = null;
            answer.completeExceptionally(fault);
        }
    }

    private void become(SaveState.Kind kind, String problem) {
        state.set(new SaveState(kind, state.get().at(), problem));
    }
}
