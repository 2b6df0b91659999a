package ziping.ui.submission;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;

import ziping.app.AppContext;
import ziping.app.HandIn;
import ziping.app.HandInRefused;
import ziping.app.HandInWish;
import ziping.app.NoOfficeProgram;
import ziping.export.word.TemplateRefused;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.report.Submission;
import ziping.store.StoreException;
import ziping.submission.Progress;
import ziping.template.TemplateException;
import ziping.ui.support.Job;
import ziping.ui.support.Messages;
import ziping.ui.support.PageContext;
import ziping.ui.support.WorkProgress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One hand-in after the other, from the button to the last word about it. */
final class HandInRun {

    private static final Messages WORDS = Messages.of(HandInRun.class);

    private final PageContext context;
    private final RunCard card;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Runnable onEnd = () -> {};

    HandInRun(PageContext context) {
        this.context = context;
        this.card = new RunCard(context);
    }

    /** What the clerk sees of it; invisible before the first. */
    Node node() {
        return card.node();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What to do when one has ended, however it ended. */
    void setOnEnd(Runnable action) {
        onEnd = action;
    }

    /**
     * Begins.
     *
     * @param year whether all projects of the year go, else the open one
     * @param drive whether the target is a drive that can be pulled out
     */
    void start(HandInWish wish, boolean year, boolean drive) {
        Report open = context.report().get();
        running.set(true);
        Job<List<Outcome>> job =
                context.background()
                        .run(WORDS.get("run.title"), progress -> work(open, wish, year, progress));
        card.begin(job, wish.to());
        Runnable again = () -> start(wish, year, drive);
        job.onDone(outcomes -> card.done(outcomes, wish.to(), drive, again))
                .onCancelled(card::cancelled)
                .onError(IOException.class, fault -> card.failed(fault.getMessage(), again))
                .onError(TemplateRefused.class, fault -> card.failed(fault.getMessage(), again))
                .onError(NoOfficeProgram.class, fault -> card.failed(fault.getMessage(), again))
                .onError(StoreException.class, fault -> card.failed(fault.getMessage(), again))
                .onError(TemplateException.class, fault -> card.failed(fault.getMessage(), again))
                .andFinally(
                        () -> {
                            running.set(false);
                            onEnd.run();
                        });
    }

    private List<Outcome> work(Report open, HandInWish wish, boolean year, WorkProgress progress)
            throws IOException, TemplateRefused, NoOfficeProgram {
        HandIn handIn = new HandIn(context.app(), wish);
        List<String> ids = year ? idsOfYear(open) : List.of(open.id());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            boolean isOpen = ids.get(i).equals(open.id());
            Optional<Report> report =
                    isOpen ? Optional.of(open) : context.app().store().reports().find(ids.get(i));
            if (report.isPresent()) {
                Progress shown = card.follow(progress, i, ids.size());
                outcomes.add(handIn(handIn, report.get(), isOpen, shown, progress));
            }
        }
        return outcomes;
    }

    /** The open one first: it is what the clerk is waiting for. */
    private List<String> idsOfYear(Report open) {
        AppContext app = context.app();
        Stream<String> others =
                app.store().reports().list().stream()
                        .filter(row -> row.year() == open.project().year())
                        .map(ReportSummary::id)
                        .filter(id -> !id.equals(open.id()));
        return Stream.concat(Stream.of(open.id()), others).toList();
    }

    private Outcome handIn(
            HandIn handIn, Report report, boolean isOpen, Progress shown, WorkProgress progress)
            throws IOException, NoOfficeProgram {
        String name = report.project().name();
        try {
            Submission submission = handIn.write(report, shown, progress::isCancelled);
            keep(report, submission, isOpen);
            return Outcome.done(name, submission);
        } catch (HandInRefused refused) {
            return Outcome.refused(name, refused);
        }
    }

    /** The open report is kept by the window, which would write over what others keep of it. */
    private void keep(Report report, Submission submission, boolean isOpen) {
        if (isOpen) {
            context.background().onScreen(() -> context.report().note(r -> r.handedIn(submission)));
        } else {
            context.app().store().reports().addSubmission(report.id(), submission);
        }
    }
}
