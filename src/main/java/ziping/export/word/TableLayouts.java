package ziping.export.word;

import ziping.report.document.Table;

import java.util.IdentityHashMap;
import java.util.Map;

/** The layouts of a document's tables, each made once for the page estimate and the body. */
final class TableLayouts {

    private final Map<Table, TableLayout> made = new IdentityHashMap<>();

    /** The layout of a table on pages of the given type area, where it always stands. */
    TableLayout of(Table table, int width, int pageHeight) {
        return made.computeIfAbsent(table, t -> new TableLayout(t, width, pageHeight));
    }
}
