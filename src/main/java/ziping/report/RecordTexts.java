package ziping.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Changes every text in a record and in the records it holds. It walks the components instead of
 * naming them, so that a field added to a noun is masked and resolved too without anyone thinking
 * of it. Ids, hashes and snapshots are no texts and stay.
 */
final class RecordTexts {
    private static final Set<String> NO_TEXTS =
            Set.of("id", "key", "formula", "sha256", "snapshot", "rulePack", "regime", "outline");

    private RecordTexts() {}

    /** The record with every text changed; the same one where nothing changes. */
    static <R extends Record> R map(R record, UnaryOperator<String> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean changed = false;
        try {
            for (int i = 0; i < components.length; i++) {
                Object before = components[i].getAccessor().invoke(record);
                values[i] = isText(components[i].getName()) ? mapped(before, change) : before;
                changed |= values[i] != before;
            }
            return changed ? rebuilt(record, components, values) : record;
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(record.getClass().getName(), unreadable);
        }
    }

    private static boolean isText(String component) {
        return !NO_TEXTS.contains(component)
                && !component.endsWith("Id")
                && !component.endsWith("Ids");
    }

    private static Object mapped(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case null -> null;
            case String text -> {
                String after = change.apply(text);
                yield after.equals(text) ? text : after;
            }
            case List<?> list -> list(list, change);
            case Record record -> map(record, change);
            default -> value;
        };
    }

    private static List<?> list(List<?> before, UnaryOperator<String> change) {
        List<Object> after = new ArrayList<>(before.size());
        boolean changed = false;
        for (Object element : before) {
            Object mapped = mapped(element, change);
            changed |= mapped != element;
            after.add(mapped);
        }
        return changed ? after : before;
    }

    private static <R extends Record> R rebuilt(
            R record, RecordComponent[] components, Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
