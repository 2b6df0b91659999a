package ziping.ui.collection;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.app.AppContext;
import ziping.app.ReceivedPackage;
import ziping.exchange.Difference;
import ziping.report.Report;
import ziping.store.StoreException;
import ziping.submission.Manifest;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.OpenReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** 带入本机: takes over of a package what the user wants, and nothing else. */
final class BringIn {

    private static final Messages WORDS = Messages.of(BringIn.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final CollectionActions actions;

    BringIn(AppContext app, Background background, Dialogs dialogs, CollectionActions actions) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.actions = actions;
    }

    /**
     * Reads a package anew, because the drive may hold another by now, and asks what to take.
     *
     * @param onAdded what else to do with the id of a project that was taken in as a new one
     */
    void begin(Path place, Consumer<String> onAdded) {
        Optional<Report> open = actions.openReport().map(OpenReport::get);
        background
                .run(
                        WORDS.get("received.running"),
                        progress ->
                                ReceivedPackage.read(
                                        app,
                                        place,
                                        open,
                                        (step, done, total) -> {
                                            progress.doing(step);
                                            progress.at(total == 0 ? 0 : (double) done / total);
                                        },
                                        progress::isCancelled))
                .onDone(received -> offer(received, onAdded));
    }

    private void offer(ReceivedPackage received, Consumer<String> onAdded) {
        if (!received.verification().isOk()) {
            dialogs.tell(
                    WORDS.get("received.bad"),
                    received.verification().problems().getFirst().message());
        } else if (received.mine().isEmpty()) {
            offerNew(received, onAdded);
        } else if (received.differences().isEmpty()) {
            dialogs.show(
                    WORDS.get("received.good"),
                    content(received, words(WORDS.get("received.same"))));
        } else {
            offerDifferences(received);
        }
    }

    private void offerNew(ReceivedPackage received, Consumer<String> onAdded) {
        ButtonType take = new ButtonType(WORDS.get("received.add"), ButtonBar.ButtonData.OK_DONE);
        Node body = content(received, words(WORDS.get("received.new")));
        if (dialogs.form(WORDS.get("received.good"), body, take, () -> true)) {
            Report theirs = received.theirs().orElseThrow();
            keep(
                    received,
                    () -> app.store().reports().add(theirs),
                    () -> {
                        tell(WORDS.get("received.added"), theirs.id());
                        onAdded.accept(theirs.id());
                    });
        }
    }

    private void offerDifferences(ReceivedPackage received) {
        DifferencesForm form = new DifferencesForm(received.differences());
        ButtonType take = new ButtonType(WORDS.get("received.take"), ButtonBar.ButtonData.OK_DONE);
        boolean taken =
                dialogs.form(
                        WORDS.get("received.differs", received.differences().size()),
                        content(received, form.node()),
                        take,
                        () -> !form.wanted().isEmpty());
        if (taken) {
            merge(received, form.wanted());
        }
    }

    /** What lies open is changed as a step of its own, which can be undone. */
    private void merge(ReceivedPackage received, List<Difference> wanted) {
        Report mine = received.mine().orElseThrow();
        Optional<OpenReport> open =
                actions.openReport().filter(o -> o.get().id().equals(mine.id()));
        Runnable save =
                open.isPresent()
                        ? () -> {}
                        : () -> app.store().reports().save(mine, received.merged(mine, wanted));
        keep(
                received,
                save,
                () -> {
                    open.ifPresent(
                            o ->
                                    o.edit(
                                            WORDS.get("step.take", wanted.size()),
                                            r -> received.merged(r, wanted)));
                    tell(WORDS.get("received.taken", wanted.size()), mine.id());
                });
    }

    /** A backup is made before anything changes, as before every import. */
    private void keep(ReceivedPackage received, Runnable save, Runnable onScreen) {
        background
                .run(
                        WORDS.get("received.keeping"),
                        progress -> {
                            app.store().backups().makeIfChanged();
                            received.takeEvidence(app);
                            save.run();
                            return received;
                        })
                .onDone(done -> onScreen.run())
                .onError(IOException.class, this::fail)
                .onError(StoreException.class, this::fail);
    }

    private void tell(String words, String id) {
        dialogs.notice(new Notice(words, WORDS.get("received.open"), () -> actions.open(id)));
    }

    private void fail(Throwable fault) {
        dialogs.tell(WORDS.get("received.failed"), fault.getMessage());
    }

    private static VBox content(ReceivedPackage received, Node body) {
        VBox content = new VBox();
        content.getStyleClass().add("bring-in");
        content.getStylesheets().add(BringIn.class.getResource("page.css").toExternalForm());
        received.verification()
                .manifest()
                .ifPresent(m -> content.getChildren().add(words(origin(m))));
        received.remarks().forEach(remark -> content.getChildren().add(words(remark)));
        content.getChildren().add(body);
        return content;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String origin(Manifest manifest) {
        return WORDS.get(
                "received.origin",
                manifest.year(),
                manifest.unit(),
                manifest.project(),
                manifest.sequence(),
                TIME.format(manifest.created()));
    }
}
