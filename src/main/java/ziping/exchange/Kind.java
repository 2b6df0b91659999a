package ziping.exchange;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How one kind of value stands in the document; the same object reads and writes it.
 *
 * @param <V> the value's type; {@code null} or its empty form stands for absent
 */
interface Kind<V> {

    /** Reads a value that is there. */
    V read(Found found);

    /** Writes a value that is not absent. */
    void write(V value, JsonGenerator out);

    /** Whether there is nothing to write. */
    default boolean isAbsent(V value) {
        return value == null;
    }

    /**
     * Adds what differs between two values, either of which may be {@code null}.
     *
     * @param field official name of the field
     */
    default void compare(String field, V before, V after, List<Difference> found) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(field, words(before), words(after)));
        }
    }

    /** Hands on every field of the value with what it says. */
    default void walk(List<String> path, String label, V value, Consumer<FieldValue> reader) {
        reader.accept(new FieldValue(path, label, words(value), spellings(value)));
    }

    /**
     * One of two values, either of which may be {@code null}: the first, with those differences of
     * the second that are wanted.
     *
     * @param field official name of the field
     */
    default V merge(String field, V mine, V theirs, Predicate<Difference> wanted) {
        return !Objects.equals(mine, theirs)
                        && wanted.test(new Difference(field, words(mine), words(theirs)))
                ? theirs
                : mine;
    }

    /** The value in words; empty for an absent one. */
    default String words(V value) {
        if (isAbsent(value)) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, out);
        }
        return JsonTree.words(text.toString());
    }

    /** The ways a person may write the value, its words among them. */
    default List<String> spellings(V value) {
        return List.of(words(value));
    }

    /** By what an element of a list is known again. */
    default Object identity(V value, int index) {
        return index;
    }
}
