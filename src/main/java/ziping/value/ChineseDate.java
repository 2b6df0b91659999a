package ziping.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as GB/T 9704-2012 writes them: {@code 2019年3月10日}, Arabic digits, no leading zeros. */
public final class ChineseDate {

    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    private ChineseDate() {}

    /** {@code 2019年3月10日}; empty for no date. */
    public static String text(LocalDate date) {
        return date == null
                ? ""
                : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Reads 20190310, 2019-3-10, 2019.3.10, 2019/3/10 and 2019年3月10日; empty for anything else. */
    public static Optional<LocalDate> read(String text) {
        String half = Quantity.halfWidth(text);
        Matcher joined = JOINED.matcher(half);
        Matcher parted = PARTED.matcher(half);
        Matcher m = joined.matches() ? joined : parted.matches() ? parted : null;
        if (m == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(m.group(1)),
                            Integer.parseInt(m.group(2)),
                            Integer.parseInt(m.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
