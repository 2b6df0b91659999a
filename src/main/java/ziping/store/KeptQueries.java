package ziping.store;

import org.jooq.DSLContext;
import org.jooq.Query;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The few statements that every save runs, kept prepared as long as their connection: making their
 * SQL anew costs more than running them.
 */
final class KeptQueries {

    private final Map<Object, Query> queries = new HashMap<>();

    private KeptQueries() {}

    /**
     * Runs a statement with these values for its places.
     *
     * @param key by what the statement is known; equal keys, equal statements
     * @param statement makes it, with a place for each value
     * @return how many rows it changed
     */
    static int run(DSLContext sql, Object key, Supplier<? extends Query> statement, Object... row) {
        Query query =
                of(sql).queries.computeIfAbsent(key, k -> statement.get().keepStatement(true));
        for (int i = 0; i < row.length; i++) {
            query.bind(i + 1, row[i]);
        }
        return query.execute();
    }

    /** Those of a connection; a new one comes with a new context. */
    private static KeptQueries of(DSLContext sql) {
        return (KeptQueries)
                sql.configuration()
                        .data()
                        .computeIfAbsent(KeptQueries.class, k -> new KeptQueries());
    }
}
