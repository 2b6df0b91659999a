package ziping.exchange;

import tools.jackson.core.JsonGenerator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A list of the document; an absent element of text is {@code null} there. */
record ListKind<V>(Kind<V> element) implements Kind<List<V>> {

    @Override
    public List<V> read(Found found) {
        List<JsonValue> values = found.elements().values();
        List<V> list = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            JsonValue value = values.get(i);
            JsonValue given =
                    value instanceof JsonValue.Absent && element == Kinds.TEXT
                            ? new JsonValue.Words(value.line(), "")
                            : value;
            list.add(element.read(found.element(i, given)));
        }
        return list;
    }

    @Override
    public void write(List<V> list, JsonGenerator out) {
        out.writeStartArray();
        for (V value : list) {
            if (element.isAbsent(value)) {
                out.writeNull();
            } else {
                element.write(value, out);
            }
        }
        out.writeEndArray();
    }

    @Override
    public boolean isAbsent(List<V> list) {
        return list == null || list.isEmpty();
    }

    /** Rows are the same if their ids are, wherever they stand; without ids the place decides. */
    @Override
    public void compare(String field, List<V> before, List<V> after, List<Difference> found) {
        Map<Object, V> old = byIdentity(before);
        Map<Object, V> now = byIdentity(after);
        old.forEach((id, row) -> element.compare(place(field, row), row, now.get(id), found));
        now.forEach(
                (id, row) -> {
                    if (!old.containsKey(id)) {
                        element.compare(place(field, row), null, row, found);
                    }
                });
    }

    /** A list of plain values is one field; a list of objects has the fields of each. */
    @Override
    public void walk(List<String> path, String label, List<V> list, Consumer<FieldValue> reader) {
        if (!(element instanceof ObjectKind)) {
            Kind.super.walk(path, label, list, reader);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            V row = list.get(i);
            List<String> here = FieldValue.join(path, element.identity(row, i));
            element.walk(here, place(label, row), row, reader);
        }
    }

    @Override
    public List<V> merge(String field, List<V> mine, List<V> theirs, Predicate<Difference> wanted) {
        Map<Object, V> old = byIdentity(mine);
        Map<Object, V> now = byIdentity(theirs);
        Map<Object, V> merged = new LinkedHashMap<>(old);
        old.forEach(
                (id, row) ->
                        merged.put(id, element.merge(place(field, row), row, now.get(id), wanted)));
        now.forEach(
                (id, row) -> {
                    if (!old.containsKey(id)) {
                        merged.put(id, element.merge(place(field, row), null, row, wanted));
                    }
                });
        return merged.values().stream().filter(Objects::nonNull).toList();
    }

    private Map<Object, V> byIdentity(List<V> list) {
        Map<Object, V> rows = new LinkedHashMap<>();
        for (V row : list) {
            rows.put(element.identity(row, rows.size()), row);
        }
        return rows;
    }

    private String place(String field, V row) {
        String name = element.words(row);
        return name.isEmpty() ? field : field + " › " + name;
    }
}
