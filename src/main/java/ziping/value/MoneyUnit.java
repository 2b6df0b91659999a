package ziping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit in which a table or a sentence shows amounts; what is kept is always 元. */
public enum MoneyUnit {
    /** 元, two decimals. */
    YUAN("元", BigDecimal.ONE),
    /** 万元, two decimals, rounded half up (usage of the official forms). */
    WAN("万元", Money.WAN);

    private static final Pattern DECORATION = Pattern.compile("人民币|RMB|[¥$()\\s\\u00a0]");

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
        return amount == null ? "" : separated(of(amount).toPlainString());
    }

    /** Puts the separators of thousands in; tables are full of amounts, and a format is slow. */
    private static String separated(String plain) {
        StringBuilder text = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = plain.indexOf('.') - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** {@code 1260.00万元}, as running text has it: no separators, unit attached. */
    public String phrase(BigDecimal amount) {
        return of(amount).toPlainString() + label;
    }

    /** The exact amount in this unit in plain digits, at least two decimals, fit to be edited. */
    public String exact(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        BigDecimal exact = amount.divide(yuan).stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    /**
     * Reads an amount somebody typed or pasted into a table of this unit. A unit in the text wins:
     * {@code 568.93万元} is 5 689 300 元 in either table. Brackets mean less than nothing, as
     * accountants write it.
     *
     * @return the amount in 元
     * @throws InvalidValueException if it is no amount or not one of whole 分
     */
    public Understood<BigDecimal> understand(String text) {
        if (Quantity.isAbsent(text)) {
            return Understood.literally(null);
        }
        String half = Quantity.withoutComparison(text);
        boolean bracketed = half.startsWith("(") && half.endsWith(")");
        String bare = DECORATION.matcher(half).replaceAll("");
        Quantity written = Quantity.read(bare).orElseThrow(() -> notAnAmount(text));
        BigDecimal one = yuanOf(written.rest()).orElseThrow(() -> notAnAmount(text));
        BigDecimal amount = Money.of(written.number().multiply(one));
        BigDecimal signed = bracketed ? amount.negate() : amount;
        return Quantity.isWrittenAs(text, written.number())
                ? Understood.literally(signed)
                : Understood.as(signed, text, YUAN.text(signed) + " 元");
    }

    private Optional<BigDecimal> yuanOf(String unit) {
        return switch (unit) {
            case "" -> Optional.of(yuan);
            case "元", "元整", "圆" -> Optional.of(BigDecimal.ONE);
            case "千元" -> Optional.of(new BigDecimal(1_000));
            case "万", "万元", "万元整" -> Optional.of(Money.WAN);
            case "亿", "亿元" -> Optional.of(Money.WAN.multiply(Money.WAN));
            default -> Optional.empty();
        };
    }

    private static InvalidValueException notAnAmount(String text) {
        return Quantity.notANumber(text, "金额，如 1,234.50 或 568.93万元");
    }
}
