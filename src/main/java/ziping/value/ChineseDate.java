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

    private static final Pattern TIME =
            Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");

    private ChineseDate() {}

    /** {@code 2019年3月10日}; empty for no date. */
    public static String text(LocalDate date) {
        return date == null
                ? ""
                : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * Reads a date somebody typed or pasted. The time of day that Excel adds is left out; a day
     * without a year falls in the year of the project.
     *
     * @param year the year meant where none is written
     * @throws InvalidValueException if it is no day of the calendar
     */
    public static Understood<LocalDate> understand(String text, int year) {
        if (Quantity.isAbsent(text)) {
            return Understood.literally(null);
        }
        String day = TIME.matcher(Quantity.halfWidth(text)).replaceFirst("");
        Optional<LocalDate> whole = read(day);
        if (whole.isPresent()) {
            return Understood.literally(whole.get());
        }
        return read(year + "-" + day)
                .map(date -> Understood.as(date, text, text(date)))
                .orElseThrow(() -> Quantity.notANumber(text, "日期，如 2019-3-10 或 20190310"));
    }

    /**
     * {@code 2019年3月10日至15日}: year and month are not said twice; one day where only one is given or
     * both are the same.
     */
    public static String period(LocalDate start, LocalDate end) {
        if (start == null || end == null || start.equals(end)) {
            return text(start == null ? end : start);
        }
        boolean sameYear = start.getYear() == end.getYear();
        boolean sameMonth = sameYear && start.getMonth() == end.getMonth();
        String year = sameYear ? "" : end.getYear() + "年";
        String month = sameMonth ? "" : end.getMonthValue() + "月";
        return text(start) + "至" + year + month + end.getDayOfMonth() + "日";
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
