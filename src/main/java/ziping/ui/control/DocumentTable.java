package ziping.ui.control;

import ziping.project.BasisDocument;
import ziping.project.BasisDocumentBuilder;
import ziping.ui.support.OpenReport;
import ziping.ui.support.ReportField;

import java.util.List;

/** The table of official documents, with title, 文号 and date, that several pages have. */
public final class DocumentTable {

    private DocumentTable() {}

    /**
     * Ties a table to a list of documents of the open report.
     *
     * @param page id of the page
     * @param noun what the list is called in undo, such as 立项依据
     */
    public static ReportTable<BasisDocument> of(
            String page, OpenReport report, ReportField<List<BasisDocument>> list, String noun) {
        EditTable<BasisDocument> table =
                new EditTable<>(columns(report), () -> BasisDocumentBuilder.builder().build());
        table.setNaming(noun, BasisDocument::title);
        return new ReportTable<>(page, report, list, table, BasisDocument::id);
    }

    private static List<EditColumn<BasisDocument, ?>> columns(OpenReport report) {
        return List.of(
                EditColumn.of(
                                Wording.of("document.title"),
                                CellKinds.TEXT,
                                BasisDocument::title,
                                BasisDocument::withTitle)
                        .id("title")
                        .width(16)
                        .grow(1),
                EditColumn.of(
                                Wording.of("document.number"),
                                CellKinds.TEXT,
                                BasisDocument::number,
                                BasisDocument::withNumber)
                        .id("number")
                        .width(10.5),
                EditColumn.of(
                                Wording.of("document.date"),
                                CellKinds.date(() -> report.get().project().year()),
                                BasisDocument::date,
                                BasisDocument::withDate)
                        .id("date")
                        .width(9));
    }
}
