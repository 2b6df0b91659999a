package ziping.exchange;

import tools.jackson.core.JsonGenerator;

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
}
