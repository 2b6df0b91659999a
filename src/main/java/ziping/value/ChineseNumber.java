package ziping.value;

/** Chinese numerals as headings use them: {@code 一}, {@code 十二}. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /**
     * The numeral.
     *
     * @param number 1 to 99
     */
    public static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("not a heading number: " + number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
