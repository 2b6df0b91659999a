package ziping.ui.export;

import ziping.app.AppContext;
import ziping.app.ExportProgress;
import ziping.app.NoOfficeProgram;
import ziping.app.ReportFiles;
import ziping.export.WriteFailure;
import ziping.export.word.TemplateRefused;
import ziping.report.Report;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.SystemPrograms;
import ziping.ui.support.WorkProgress;

import java.nio.file.Path;
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

    /** Asks what to write of a report, and writes it. */
    public void run(Report report) {
        ask(report, lastFolder.get());
    }

    private void ask(Report report, String folder) {
        new ExportForm(dialogs, folder)
                .ask()
                .ifPresent(
                        answer -> {
                            keepFolder.accept(answer.folder().toString());
                            write(report, answer);
                        });
    }

    private void write(Report report, ExportForm.Answer answer) {
        background
                .run(
                        WORDS.get("running"),
                        progress -> {
                            ReportFiles exported = new ReportFiles(app);
                            List<Path> files =
                                    exported.write(
                                            List.of(report),
                                            answer.folder(),
                                            answer.wish(),
                                            follow(progress));
                            exported.remember(List.of(report));
                            return files;
                        })
                .onDone(files -> done(files, answer.folder()))
                .onCancelled(() -> dialogs.notice(Notice.of(WORDS.get("cancelled"))))
                .onError(WriteFailure.class, fault -> offer(fault, report, answer))
                .onError(TemplateRefused.class, fault -> tell(fault.getMessage()))
                .onError(NoOfficeProgram.class, fault -> tell(fault.getMessage()));
    }

    private void done(List<Path> files, Path folder) {
        String first = files.getFirst().getFileName().toString();
        dialogs.notice(
                new Notice(
                        files.size() == 1
                                ? WORDS.get("done.one", first)
                                : WORDS.get("done", first, files.size()),
                        WORDS.get("done.open"),
                        () -> SystemPrograms.open(folder, dialogs)));
    }

    private void offer(WriteFailure fault, Report report, ExportForm.Answer answer) {
        String again = WORDS.get("failed.again");
        String elsewhere = WORDS.get("failed.elsewhere");
        dialogs.choose(WORDS.get("failed"), fault.getMessage(), List.of(again, elsewhere))
                .ifPresent(
                        way -> {
                            if (way.equals(again)) {
                                write(report, answer);
                            } else {
                                ask(report, answer.folder().toString());
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
