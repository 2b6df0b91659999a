package ziping.store;

import org.jooq.Field;
import org.jooq.Record;

import java.util.List;
import java.util.Map;

/**
 * One row being read, with the lists that hang below it.
 *
 * @param key the row's key, which owns those lists
 * @param below everything read from the tables below, by table and owner
 */
record Row(Record cells, List<Object> key, Map<RowType<?>, Map<List<Object>, List<?>>> below) {

    /** The value of a column. */
    <V> V get(Field<V> column) {
        return cells.get(column);
    }

    /** The list of a table below that belongs to this row. */
    <C> List<C> list(RowType<C> type) {
        return type.of(below.get(type), key);
    }
}
