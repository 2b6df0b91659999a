package ziping.ui.collection;

import ziping.export.WriteFailure;
import ziping.export.excel.WorkbookWriter;
import ziping.report.collection.Collected;
import ziping.report.collection.CollectedProject;
import ziping.report.collection.CollectionWorkbook;
import ziping.ui.support.Background;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.SystemPrograms;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the workbook of a collection where the user wants it. */
final class WorkbookSaving {

    private static final Messages WORDS = Messages.of(WorkbookSaving.class);
    private static final String ENDING = ".xlsx";

    private final Background background;
    private final Dialogs dialogs;

    WorkbookSaving(Background background, Dialogs dialogs) {
        this.background = background;
        this.dialogs = dialogs;
    }

    /** Asks where to and writes it. */
    void save(Collected collected) {
        dialogs.save(
                        WORDS.get("workbook"),
                        name(collected.projects()),
                        WORDS.get("workbook.kind"),
                        "*" + ENDING)
                .map(WorkbookSaving::ending)
                .ifPresent(target -> write(collected, target));
    }

    /** Not every system adds the ending. */
    private static Path ending(Path chosen) {
        String name = chosen.getFileName().toString();
        boolean has = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        return has ? chosen : chosen.resolveSibling(name + ENDING);
    }

    private static String name(List<CollectedProject> projects) {
        List<Integer> years = projects.stream().map(CollectedProject::year).distinct().toList();
        return years.size() == 1
                ? WORDS.get("workbook.name.year", years.getFirst())
                : WORDS.get("workbook.name");
    }

    private void write(Collected collected, Path target) {
        background
                .run(
                        WORDS.get("workbook.writing"),
                        progress -> {
                            WorkbookWriter.write(
                                    CollectionWorkbook.of(collected),
                                    target,
                                    progress::isCancelled);
                            return target;
                        })
                .onDone(this::told)
                .onError(
                        WriteFailure.class,
                        fault -> dialogs.tell(WORDS.get("workbook.failed"), fault.getMessage()));
    }

    private void told(Path written) {
        dialogs.notice(
                new Notice(
                        WORDS.get("workbook.done", written),
                        WORDS.get("workbook.open"),
                        () -> SystemPrograms.open(written, dialogs)));
    }
}
