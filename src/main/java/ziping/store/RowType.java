package ziping.store;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * How one noun lies in its table: its key, its columns, the lists below it, and how a row becomes
 * the noun again. The key is the owner's key, then for lists the position, which orders the rows
 * and has gaps so that a row can be put in between.
 *
 * @param <T> the noun
 */
final class RowType<T> {

    private final Table<?> table;
    private final List<TableField<?, ?>> key;
    private final Function<? super T, ?> identity;
    private final List<Column<T>> columns;
    private final List<Branch<T, ?>> branches;
    private final Function<Row, T> reader;
    private final List<Field<?>> fields;

    private RowType(Builder<T> builder, Function<Row, T> reader) {
        this.table = builder.table;
        this.key = builder.key;
        this.identity = builder.identity;
        this.columns = List.copyOf(builder.columns);
        this.branches = List.copyOf(builder.branches);
        this.reader = reader;
        this.fields = new ArrayList<>(key);
        columns.forEach(c -> fields.add(c.field()));
    }

    /**
     * Begins the description of a table that holds a list.
     *
     * @param identity by what an element is recognised when the list has changed
     * @param key the owner's key, then the position
     */
    static <T> Builder<T> list(
            Table<?> table, Function<? super T, ?> identity, TableField<?, ?>... key) {
        return new Builder<>(table, identity, List.of(key));
    }

    /** Begins the description of a table with one row for each report. */
    static <T> Builder<T> single(Table<?> table, TableField<?, String> reportId) {
        return new Builder<>(table, row -> "", List.of(reportId));
    }

    Table<?> table() {
        return table;
    }

    List<TableField<?, ?>> key() {
        return key;
    }

    /** Key and columns in the order of {@link #values}. */
    List<Field<?>> fields() {
        return fields;
    }

    List<Branch<T, ?>> branches() {
        return branches;
    }

    Function<? super T, ?> identity() {
        return identity;
    }

    /** The values of a row, key first. */
    Object[] values(List<Object> rowKey, T element) {
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < key.size(); i++) {
            values[i] = rowKey.get(i);
        }
        for (int i = 0; i < columns.size(); i++) {
            values[key.size() + i] = columns.get(i).getter().apply(element);
        }
        return values;
    }

    /** All rows of the given reports, by owner, in order. */
    Map<List<Object>, List<T>> read(DSLContext sql, List<String> reportIds) {
        var rows = sql.select(fields).from(table).where(belongsTo(reportIds)).orderBy(key).fetch();
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<RowType<?>, Map<List<Object>, List<?>>> below = new IdentityHashMap<>();
        branches.forEach(b -> below.put(b.type(), b.type().readRaw(sql, reportIds)));
        Map<List<Object>, List<T>> lists = new HashMap<>();
        for (Record cells : rows) {
            List<Object> rowKey = rowKey(cells);
            lists.computeIfAbsent(owner(rowKey), k -> new ArrayList<>())
                    .add(reader.apply(new Row(cells, rowKey, below)));
        }
        return lists;
    }

    /** One owner's list out of what {@link #read} gave. */
    @SuppressWarnings("unchecked")
    List<T> of(Map<List<Object>, ? extends List<?>> read, List<Object> owner) {
        List<?> list = read == null ? null : read.get(owner);
        return list == null ? List.of() : (List<T>) list;
    }

    private Map<List<Object>, List<?>> readRaw(DSLContext sql, List<String> reportIds) {
        return new LinkedHashMap<>(read(sql, reportIds));
    }

    @SuppressWarnings("unchecked")
    private Condition belongsTo(List<String> reportIds) {
        Field<String> reportId = (Field<String>) key.getFirst();
        return reportIds.size() == 1 ? reportId.eq(reportIds.getFirst()) : reportId.in(reportIds);
    }

    private List<Object> rowKey(Record cells) {
        return key.stream().<Object>map(cells::get).toList();
    }

    private List<Object> owner(List<Object> rowKey) {
        return isList() ? rowKey.subList(0, rowKey.size() - 1) : rowKey;
    }

    /** Whether rows have a position. */
    boolean isList() {
        return key.getLast().getName().equals("POSITION");
    }

    /** A condition with a place for each value of the key. */
    Condition keyMatches() {
        return DSL.and(key.stream().map(field -> matches(field, null)).toList());
    }

    /** Positions of the rows of an owner from an index on, in order. */
    List<Long> positions(DSLContext sql, List<Object> owner, int from, int count) {
        List<Condition> ofOwner = new ArrayList<>();
        for (int i = 0; i < owner.size(); i++) {
            ofOwner.add(matches(key.get(i), owner.get(i)));
        }
        return sql.select(key.getLast())
                .from(table)
                .where(ofOwner)
                .orderBy(key)
                .limit(from, count)
                .fetch(row -> row.get(0, Long.class));
    }

    /** Whether two states of a row differ at most in the lists below. */
    boolean sameColumns(T before, T after) {
        return columns.stream()
                .allMatch(c -> Objects.equals(c.getter().apply(before), c.getter().apply(after)));
    }

    private static <V> Condition matches(Field<V> field, Object value) {
        return field.eq(DSL.val(value, field));
    }

    /** A column and where its value comes from. */
    record Column<T>(TableField<?, ?> field, Function<T, ?> getter) {}

    /** A list below: its table and where it comes from. */
    record Branch<T, C>(RowType<C> type, Function<T, List<C>> getter) {}

    /** Collects the description. */
    static final class Builder<T> {
        private final Table<?> table;
        private final Function<? super T, ?> identity;
        private final List<TableField<?, ?>> key;
        private final List<Column<T>> columns = new ArrayList<>();
        private final List<Branch<T, ?>> branches = new ArrayList<>();

        private Builder(
                Table<?> table, Function<? super T, ?> identity, List<TableField<?, ?>> key) {
            this.table = table;
            this.identity = identity;
            this.key = key;
        }

        <V> Builder<T> column(TableField<?, V> field, Function<T, V> getter) {
            columns.add(new Column<>(field, getter));
            return this;
        }

        <C> Builder<T> list(RowType<C> type, Function<T, List<C>> getter) {
            branches.add(new Branch<>(type, getter));
            return this;
        }

        RowType<T> read(Function<Row, T> reader) {
            return new RowType<>(this, reader);
        }
    }
}
