package ziping.ui.control;

import javafx.scene.Node;

import ziping.check.Severity;
import ziping.ui.support.FieldMarks;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An editing table tied to a list of the open report: it shows what others change, makes its edits
 * steps of the report, and remembers which cell the user is in.
 *
 * @param <T> the immutable record of a row
 */
public final class ReportTable<T> {

    private final EditTable<T> table;
    private final Function<T, String> idOf;

    /**
     * Ties a table.
     *
     * @param page id of the page, for the places of its records
     * @param list the list of the report; its id becomes the table's with dashes for dots
     * @param idOf the id of a record
     */
    public ReportTable(
            String page,
            OpenReport report,
            ReportField<List<T>> list,
            EditTable<T> table,
            Function<T, String> idOf) {
        this.table = table;
        this.idOf = idOf;
        table.setId(list.id().replace('.', '-'));
        table.setRows(list.of(report.get()));
        table.setOnEdit(
                (name, rows) -> report.edit(name, before -> list.set().apply(before, rows)));
        report.reportProperty()
                .addListener((p, before, now) -> showIfChanged(list.of(before), list.of(now)));
        Runnable mark = () -> table.setMarks(marks(page, report.marksProperty().get()));
        report.marksProperty().addListener(o -> mark.run());
        mark.run();
        table.setOnFocus(
                (row, column) -> {
                    String item = row == null ? "" : idOf.apply(row);
                    report.placeProperty().set(new Place(page, item, column));
                });
    }

    /** The table. */
    public Node node() {
        return table;
    }

    /** Whether the record of a place is here. */
    public boolean has(Place place) {
        return rowOf(place) >= 0;
    }

    /** Gives the focus to a record's cell; answers whether the record is here. */
    public boolean focus(Place place) {
        int row = rowOf(place);
        if (row >= 0) {
            table.focusCell(row, place.field());
        }
        return row >= 0;
    }

    /** Gives the focus to the first record's cell. */
    public void focusFirst(String column) {
        table.focusCell(0, column);
    }

    private BiFunction<T, String, Severity> marks(String page, FieldMarks marks) {
        return (row, column) -> marks.severity(new Place(page, idOf.apply(row), column));
    }

    private int rowOf(Place place) {
        List<T> rows = table.getRows();
        return IntStream.range(0, rows.size())
                .filter(i -> idOf.apply(rows.get(i)).equals(place.item()))
                .findFirst()
                .orElse(-1);
    }

    private void showIfChanged(List<T> before, List<T> now) {
        if (!now.equals(before)) {
            table.setRows(now);
        }
    }
}
