package ziping.store;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The rows one save takes out, changes and puts in. They are collected and then sent table by table
 * in batches: first what goes, then what changes, then what comes, owners before what they own.
 */
final class Changes {

    private final DSLContext sql;
    private final Map<RowType<?>, List<Object[]>> deletes = new LinkedHashMap<>();
    private final Map<RowType<?>, List<Object[]>> updates = new LinkedHashMap<>();
    private final Map<RowType<?>, List<Object[]>> inserts = new LinkedHashMap<>();

    Changes(DSLContext sql) {
        this.sql = sql;
    }

    DSLContext sql() {
        return sql;
    }

    /** Takes a row out; what hangs below it goes by cascade. */
    void delete(RowType<?> type, List<Object> key) {
        rows(deletes, type).add(key.toArray());
    }

    /** Writes the columns of a row anew. */
    <T> void update(RowType<T> type, List<Object> key, T element) {
        Object[] values = type.values(key, element);
        int keys = key.size();
        Object[] keyLast = Arrays.copyOfRange(values, keys, values.length + keys);
        System.arraycopy(values, 0, keyLast, values.length - keys, keys);
        rows(updates, type).add(keyLast);
    }

    /** Puts a row in. */
    <T> void insert(RowType<T> type, List<Object> key, T element) {
        rows(inserts, type).add(type.values(key, element));
    }

    /** Sends everything to the database. */
    void send() {
        send("delete", deletes, type -> sql.deleteFrom(type.table()).where(type.keyMatches()));
        send("update", updates, this::updateOf);
        send(
                "insert",
                inserts,
                type ->
                        sql.insertInto(type.table())
                                .columns(type.fields())
                                .values(new Object[type.fields().size()]));
    }

    private Query updateOf(RowType<?> type) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        type.fields().stream()
                .skip(type.key().size())
                .forEach(field -> columns.put(field, DSL.val(null, field)));
        return sql.update(type.table()).set(columns).where(type.keyMatches());
    }

    private static List<Object[]> rows(Map<RowType<?>, List<Object[]>> kind, RowType<?> type) {
        return kind.computeIfAbsent(type, k -> new ArrayList<>());
    }

    private void send(
            String verb,
            Map<RowType<?>, List<Object[]>> kind,
            Function<RowType<?>, Query> statement) {
        kind.keySet().stream()
                .sorted(Comparator.comparingInt(type -> type.key().size()))
                .forEach(type -> send(verb, type, () -> statement.apply(type), kind.get(type)));
    }

    /** Mostly a single row; many go in one batch. */
    private void send(
            String verb, RowType<?> type, Supplier<Query> statement, List<Object[]> rows) {
        int[] counts =
                rows.size() == 1
                        ? new int[] {
                            KeptQueries.run(sql, List.of(verb, type), statement, rows.getFirst())
                        }
                        : sql.batch(statement.get()).bind(rows.toArray(Object[][]::new)).execute();
        if (!IntStream.of(counts).allMatch(count -> count == 1)) {
            throw new IllegalStateException(
                    "a row to be changed is not there: " + verb + " " + type.table());
        }
    }
}
