package ziping.ui.control;

import javafx.beans.value.ObservableValue;

import ziping.value.Understood;

import java.util.List;
import java.util.Optional;

/**
 * What a column or field holds: how a value looks, how it is edited, and how text becomes a value
 * again. The usual kinds are in {@link CellKinds}; a page may have its own.
 *
 * @param <V> type of the value; {@code null} only where nothing was given
 */
public interface CellKind<V> {

    /** The value as the table shows it. */
    String show(V value);

    /** The value as exact text to edit and to copy; {@link #understand} reads it back unchanged. */
    String edit(V value);

    /**
     * Reads what was typed or pasted; the empty text stands for no value.
     *
     * @throws ziping.value.InvalidValueException with one sentence if it is no such value
     */
    Understood<V> understand(String text);

    /** Whether it is a figure, which stands at the right edge. */
    default boolean isFigure() {
        return false;
    }

    /** Whether it may have several lines, which are edited in a box larger than the cell. */
    default boolean isLong() {
        return false;
    }

    /** The words to choose from; empty where anything may be typed. */
    default List<String> choices() {
        return List.of();
    }

    /** Something besides the value that changes how it looks, such as the unit of the table. */
    default Optional<ObservableValue<?>> look() {
        return Optional.empty();
    }
}
