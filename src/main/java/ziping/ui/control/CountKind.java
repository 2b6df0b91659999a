package ziping.ui.control;

import ziping.value.InvalidValueException;
import ziping.value.Quantity;
import ziping.value.Understood;

import java.math.BigDecimal;

/** Whole numbers without separators, such as persons or a year. */
final class CountKind implements CellKind<Integer> {

    @Override
    public String show(Integer value) {
        return edit(value);
    }

    @Override
    public String edit(Integer value) {
        return value == null ? "" : String.valueOf(value);
    }

    @Override
    public Understood<Integer> understand(String text) {
        Understood<BigDecimal> number = Quantity.understand(text);
        if (number.value() == null) {
            return Understood.literally(null);
        }
        try {
            return new Understood<>(number.value().intValueExact(), number.note());
        } catch (ArithmeticException notWhole) {
            throw new InvalidValueException(Wording.of("count.wrong", text.strip()));
        }
    }

    @Override
    public boolean isFigure() {
        return true;
    }
}
