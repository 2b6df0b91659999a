package ziping.ui.control;

import javafx.beans.value.ObservableValue;

import ziping.value.Money;
import ziping.value.Understood;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A column of an {@link EditTable}: its title, what it holds, how the value is read from a record
 * and how the record with another value is made.
 *
 * @param <T> the immutable record of a row
 * @param <V> type of the value
 */
public final class EditColumn<T, V> {

    private final String title;
    private final CellKind<V> kind;
    private final Function<T, V> read;
    private final BiFunction<T, V, T> write;
    private String id;
    private double width = 8;
    private double growth;
    private Predicate<T> editable = row -> true;
    private Function<List<T>, String> total = rows -> "";
    private Function<T, String> tone = row -> "";
    private Consumer<T> action;
    private Supplier<String> heading;

    private EditColumn(
            String title, CellKind<V> kind, Function<T, V> read, BiFunction<T, V, T> write) {
        this.title = title;
        this.heading = () -> title;
        this.id = title;
        this.kind = kind;
        this.read = read;
        this.write = write;
    }

    /** A column that can be edited; {@code write} may refuse by an InvalidValueException. */
    public static <T, V> EditColumn<T, V> of(
            String title, CellKind<V> kind, Function<T, V> read, BiFunction<T, V, T> write) {
        return new EditColumn<>(title, kind, read, write);
    }

    /** A column the program fills in. */
    public static <T, V> EditColumn<T, V> computed(
            String title, CellKind<V> kind, Function<T, V> read) {
        return new EditColumn<>(title, kind, read, null);
    }

    /** The name others call the column by, such as {@code amount}; at first its title. */
    public EditColumn<T, V> id(String name) {
        this.id = name;
        return this;
    }

    /** How wide it is at least, in em (one Chinese character is 1). */
    public EditColumn<T, V> width(double em) {
        this.width = em;
        return this;
    }

    /** Its share of the width that is left over, against the other columns' shares; at first 0. */
    public EditColumn<T, V> grow(double share) {
        this.growth = share;
        return this;
    }

    /** Which rows can be edited in this column. */
    public EditColumn<T, V> editableWhere(Predicate<T> condition) {
        this.editable = condition;
        return this;
    }

    /** What stands below the column in the row of totals. */
    public EditColumn<T, V> total(Function<List<T>, V> sum) {
        this.total = sum.andThen(kind::show);
        return this;
    }

    /** Words below the column in the row of totals, such as 合计. */
    public EditColumn<T, V> totalLabel(String words) {
        this.total = rows -> words;
        return this;
    }

    /** A style class for the cell of a row, such as {@code pill danger}; empty for none. */
    public EditColumn<T, V> tone(Function<T, String> styleClass) {
        this.tone = styleClass;
        return this;
    }

    /** What stands over the column where that is more than its title, such as the unit now used. */
    public EditColumn<T, V> heading(Supplier<String> words) {
        this.heading = words;
        return this;
    }

    /** What happens on a click or Enter in a cell that cannot be edited. */
    public EditColumn<T, V> action(Consumer<T> onOpen) {
        this.action = onOpen;
        return this;
    }

    /** The sum of a column of amounts; what nobody gave counts nothing. */
    public static <T> Function<List<T>, BigDecimal> sum(Function<T, BigDecimal> amount) {
        return rows -> Money.sum(rows.stream().map(amount).toList());
    }

    /** What the column is called. */
    public String title() {
        return title;
    }

    String heading() {
        return heading.get();
    }

    /** See {@link #id(String)}. */
    public String id() {
        return id;
    }

    CellKind<V> kind() {
        return kind;
    }

    double width() {
        return width;
    }

    double growth() {
        return growth;
    }

    boolean isComputed() {
        return write == null;
    }

    boolean canEdit(T row) {
        return write != null && editable.test(row);
    }

    String show(T row) {
        return kind.show(read.apply(row));
    }

    String editText(T row) {
        return kind.edit(read.apply(row));
    }

    String total(List<T> rows) {
        return total.apply(rows);
    }

    String toneOf(T row) {
        return tone.apply(row);
    }

    Optional<Consumer<T>> action() {
        return Optional.ofNullable(action);
    }

    Optional<ObservableValue<?>> look() {
        return kind.look();
    }

    /**
     * The row with what the text says.
     *
     * @throws ziping.value.InvalidValueException if it says nothing possible
     */
    Understood<T> write(T row, String text) {
        Understood<V> value = kind.understand(text);
        return new Understood<>(write.apply(row, value.value()), value.note());
    }

    /** The row with the value another row has in this column. */
    T copy(T from, T to) {
        return write.apply(to, read.apply(from));
    }
}
