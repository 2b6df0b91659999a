package ziping.store;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import static ziping.store.db.Tables.REPORT;

import org.jooq.DSLContext;
import org.jooq.Table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * How many rows each table of ours holds, whatever the schema.
 *
 * @param rows by table
 */
record Inventory(Map<String, Long> rows) {

    /** Counts by the database's own books, at once. */
    static Inventory counted(DSLContext sql) {
        return of(sql, sql::fetchCount);
    }

    /** Counts by reading every row, so that a damaged one cannot hide. */
    static Inventory read(DSLContext sql) {
        sql.execute("set lazy_query_execution 1");
        try {
            return of(sql, table -> readAll(sql, table));
        } finally {
            sql.execute("set lazy_query_execution 0");
        }
    }

    /** The number of reports. */
    int reports() {
        return Math.toIntExact(rows.getOrDefault(REPORT.getName(), 0L));
    }

    private static Inventory of(DSLContext sql, ToLongFunction<Table<?>> count) {
        Map<String, Long> rows = new TreeMap<>();
        tables(sql).forEach(table -> rows.put(table, count.applyAsLong(table(name(table)))));
        return new Inventory(rows);
    }

    private static List<String> tables(DSLContext sql) {
        return sql.select(field("table_name", String.class))
                .from("information_schema.tables")
                .where("table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")
                .fetch(row -> row.value1());
    }

    private static long readAll(DSLContext sql, Table<?> table) {
        try (var rows = sql.select(asterisk()).from(table).fetchLazy()) {
            long count = 0;
            while (rows.fetchNext() != null) {
                count++;
            }
            return count;
        }
    }
}
