package ziping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The unit in which a table or a sentence shows amounts; what is kept is always 元. */
public enum MoneyUnit {
    /** 元, two decimals. */
    YUAN("元", BigDecimal.ONE),
    /** 万元, two decimals, rounded half up (usage of the official forms). */
    WAN("万元", Money.WAN);

    private final String label;
    private final BigDecimal yuan;

    MoneyUnit(String label, BigDecimal yuan) {
        this.label = label;
        this.yuan = yuan;
    }

    /** 元 or 万元. */
    public String label() {
        return label;
    }

    /** How many 元 one of this unit is. */
    public BigDecimal yuan() {
        return yuan;
    }

    /** An amount of 元 in this unit, two decimals, rounded half up. */
    public BigDecimal of(BigDecimal amount) {
        return amount.divide(yuan, 2, RoundingMode.HALF_UP);
    }

    /** {@code 1,260.00}; empty for an absent amount. */
    public String text(BigDecimal amount) {
        return amount == null ? "" : String.format(Locale.ROOT, "%,.2f", of(amount));
    }

    /** {@code 1260.00万元}, as running text has it: no separators, unit attached. */
    public String phrase(BigDecimal amount) {
        return of(amount).toPlainString() + label;
    }
}
