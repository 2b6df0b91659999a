package ziping.ui.export;

import ziping.app.AppContext;
import ziping.app.ExportProgress;
import ziping.app.NoOfficeProgram;
import ziping.app.ReportFiles;
import ziping.app.ReportSource;
import ziping.export.WriteFailure;
import ziping.export.word.TemplateRefused;
import ziping.report.Report;
import ziping.report.ReportSummary;
import ziping.store.ReportRepository;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.SystemPrograms;
import ziping.ui.support.WorkProgress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** 导出: from the question to the files in their folder. */
public final class ExportCommand {

    private static final Messages WORDS = Messages.of(ExportCommand.class);

    private final AppContext app;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<String> lastFolder;
    private final Consumer<String> keepFolder;

    /**
     * Builds it.
     *
     * @param lastFolder where the last export went; empty before the first
     * @param keepFolder remembers where this one goes
     */
    public ExportCommand(
            AppContext app,
            Background background,
            Dialogs dialogs,
            Supplier<String> lastFolder,
            Consumer<String> keepFolder) {
        this.app = app;
        this.background = background;
        this.dialogs = dialogs;
        this.lastFolder = lastFolder;
        this.keepFolder = keepFolder;
    }

    /** Asks what to write of a report, or of all reports of its year, and writes it. */
    public void run(Report report) {
        background
                .await(app.store().ask(ReportRepository::list))
                .onDone(all -> ask(new Choice(report, all), lastFolder.get()));
    }

    /** A report and, by their ids, the others of its year. */
    private record Choice(Report report, List<String> others) {

        Choice(Report report, Collection<ReportSummary> all) {
            this(
                    report,
                    all.stream()
                            .filter(other -> other.year() == report.project().year())
                            .map(ReportSummary::id)
                            .filter(id -> !id.equals(report.id()))
                            .toList());
        }
    }

    private void ask(Choice choice, String folder) {
        new ExportForm(
                        dialogs,
                        folder,
                        choice.report().project().year(),
                        choice.others().size() + 1)
                .ask()
                .ifPresent(
                        answer -> {
                            keepFolder.accept(answer.folder().toString());
                            write(choice, answer);
                        });
    }

    private void write(Choice choice, ExportForm.Answer answer) {
        background
                .run(
                        WORDS.get("running"),
                        progress -> {
                            ReportFiles exported = new ReportFiles(app);
                            List<ReportSource> reports = reports(choice, answer.wholeYear());
                            List<Path> files =
                                    exported.write(
                                            reports,
                                            answer.folder(),
                                            answer.wish(),
                                            follow(progress));
                            exported.remember(reports);
                            return files;
                        })
                .onDone(files -> done(files, answer))
                .onCancelled(() -> dialogs.notice(Notice.of(WORDS.get("cancelled"))))
                .onError(WriteFailure.class, fault -> offer(fault, choice, answer))
                .onError(TemplateRefused.class, fault -> tell(fault.getMessage()))
                .onError(NoOfficeProgram.class, fault -> offerToPrint(fault, choice, answer));
    }

    /** The open report as it is on the screen, the others as they are kept. */
    private List<ReportSource> reports(Choice choice, boolean wholeYear) {
        List<ReportSource> reports = new ArrayList<>();
        reports.add(ReportSource.of(choice.report()));
        if (wholeYear) {
            for (String id : choice.others()) {
                reports.add(
                        new ReportSource(id, () -> app.store().ask(kept -> kept.find(id)).join()));
            }
        }
        return reports;
    }

    /** Without a program that makes a PDF, the Word file is opened to be printed as one. */
    private void offerToPrint(NoOfficeProgram fault, Choice choice, ExportForm.Answer answer) {
        String print = WORDS.get("failed.print");
        dialogs.choose(WORDS.get("failed.pdf"), fault.getMessage(), List.of(print))
                .ifPresent(way -> write(choice, answer.toPrint()));
    }

    private void done(List<Path> files, ExportForm.Answer answer) {
        String first = files.getFirst().getFileName().toString();
        dialogs.notice(
                new Notice(
                        files.size() == 1
                                ? WORDS.get("done.one", first)
                                : WORDS.get("done", first, files.size()),
                        WORDS.get("done.open"),
                        () -> SystemPrograms.open(answer.folder(), dialogs)));
        if (answer.printed()) {
            SystemPrograms.open(files.getFirst(), dialogs);
        }
    }

    private void offer(WriteFailure fault, Choice choice, ExportForm.Answer answer) {
        String again = WORDS.get("failed.again");
        String elsewhere = WORDS.get("failed.elsewhere");
        dialogs.choose(WORDS.get("failed"), fault.getMessage(), List.of(again, elsewhere))
                .ifPresent(
                        way -> {
                            if (way.equals(again)) {
                                write(choice, answer);
                            } else {
                                ask(choice, answer.folder().toString());
                            }
                        });
    }

    private void tell(String sentence) {
        dialogs.tell(WORDS.get("failed"), sentence);
    }

    private static ExportProgress follow(WorkProgress progress) {
        return new ExportProgress() {
            @Override
            public void starts(int done, int all, Path file) {
                progress.doing(WORDS.get("writing", file.getFileName()));
                progress.at((double) done / all);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
