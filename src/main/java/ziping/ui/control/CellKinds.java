package ziping.ui.control;

import javafx.beans.value.ObservableValue;

import ziping.value.ChineseDate;
import ziping.value.InvalidValueException;
import ziping.value.MoneyUnit;
import ziping.value.Points;
import ziping.value.Quantity;
import ziping.value.Rate;
import ziping.value.Text;
import ziping.value.Understood;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The kinds of cells that occur on every page. */
public final class CellKinds {

    /** One line of text. */
    public static final CellKind<String> TEXT = new Words(false);

    /** Text of several lines; Alt+Enter breaks a line. */
    public static final CellKind<String> LONG_TEXT = new Words(true);

    /** A rate in percent, two decimals. */
    public static final CellKind<BigDecimal> RATE =
            new Figure(Rate::text, Quantity::plain, Rate::understand);

    /** A number of anything, as many decimals as it has. */
    public static final CellKind<BigDecimal> QUANTITY =
            new Figure(Quantity::plain, Quantity::plain, Quantity::understand);

    /** Points, at most two decimals. */
    public static final CellKind<BigDecimal> POINTS =
            new Figure(
                    Points::weight,
                    Points::weight,
                    text -> {
                        Understood<BigDecimal> number = Quantity.understand(text);
                        return new Understood<>(Points.of(number.value()), number.note());
                    });

    /** Scores: points that always show two decimals. */
    public static final CellKind<BigDecimal> SCORE =
            new Figure(Points::score, Points::weight, POINTS::understand);

    static final String ABSENT = "—";

    private CellKinds() {}

    /** Amounts kept in 元 and shown in the unit, which may change at any time. */
    public static CellKind<BigDecimal> amount(ObservableValue<MoneyUnit> unit) {
        return new Amount(unit);
    }

    /**
     * Dates, shown as 2019年3月10日.
     *
     * @param year the year meant where only month and day are typed
     */
    public static CellKind<LocalDate> date(Supplier<Integer> year) {
        return new Day(year);
    }

    /**
     * One of several things, shown by its name. Text that names none of them is refused.
     *
     * @param things what there is to choose from, asked anew each time
     * @param name the name of each, different for each
     */
    public static <C> CellKind<C> choice(Supplier<List<C>> things, Function<C, String> name) {
        return new Choice<>(things, name);
    }

    /** Text with suggestions: any text may be typed. */
    public static CellKind<String> suggested(Supplier<List<String>> suggestions) {
        return new Suggested(suggestions);
    }

    private record Words(boolean isLong) implements CellKind<String> {
        @Override
        public String show(String value) {
            return value.indexOf('\n') < 0 ? value : value.replace('\n', ' ');
        }

        @Override
        public String edit(String value) {
            return value;
        }

        @Override
        public Understood<String> understand(String text) {
            String words = isLong ? Text.of(text) : Text.of(text).replace('\n', ' ');
            return Understood.literally(words.strip());
        }
    }

    private record Suggested(Supplier<List<String>> suggestions) implements CellKind<String> {
        @Override
        public String show(String value) {
            return value;
        }

        @Override
        public String edit(String value) {
            return value;
        }

        @Override
        public Understood<String> understand(String text) {
            return TEXT.understand(text);
        }

        @Override
        public List<String> choices() {
            return suggestions.get();
        }
    }

    private record Figure(
            Function<BigDecimal, String> text,
            Function<BigDecimal, String> exact,
            Function<String, Understood<BigDecimal>> reading)
            implements CellKind<BigDecimal> {
        @Override
        public String show(BigDecimal value) {
            return value == null ? ABSENT : text.apply(value);
        }

        @Override
        public String edit(BigDecimal value) {
            return value == null ? "" : exact.apply(value);
        }

        @Override
        public Understood<BigDecimal> understand(String text) {
            return reading.apply(text);
        }

        @Override
        public boolean isFigure() {
            return true;
        }
    }

    private record Amount(ObservableValue<MoneyUnit> unit) implements CellKind<BigDecimal> {
        @Override
        public String show(BigDecimal value) {
            return value == null ? ABSENT : unit.getValue().text(value);
        }

        @Override
        public String edit(BigDecimal value) {
            return unit.getValue().exact(value);
        }

        @Override
        public Understood<BigDecimal> understand(String text) {
            return unit.getValue().understand(text);
        }

        @Override
        public boolean isFigure() {
            return true;
        }

        @Override
        public Optional<ObservableValue<?>> look() {
            return Optional.of(unit);
        }
    }

    private record Day(Supplier<Integer> year) implements CellKind<LocalDate> {
        @Override
        public String show(LocalDate value) {
            return ChineseDate.text(value);
        }

        @Override
        public String edit(LocalDate value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Understood<LocalDate> understand(String text) {
            return ChineseDate.understand(text, year.get());
        }
    }

    private record Choice<C>(Supplier<List<C>> things, Function<C, String> name)
            implements CellKind<C> {
        @Override
        public String show(C value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public String edit(C value) {
            return show(value);
        }

        @Override
        public Understood<C> understand(String text) {
            String wanted = text.strip();
            if (wanted.isEmpty()) {
                return Understood.literally(null);
            }
            return things.get().stream()
                    .filter(thing -> name.apply(thing).equals(wanted))
                    .findFirst()
                    .map(Understood::literally)
                    .orElseThrow(() -> notAmong(wanted));
        }

        @Override
        public List<String> choices() {
            return things.get().stream().map(name).toList();
        }

        private InvalidValueException notAmong(String wanted) {
            return new InvalidValueException(
                    Wording.of("choice.unknown", wanted, String.join("、", choices())));
        }
    }
}
