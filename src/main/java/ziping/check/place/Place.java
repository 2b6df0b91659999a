package ziping.check.place;

/**
 * Where a remark stands.
 *
 * @param key leads the program there, such as {@code indicator:ID:score}, {@code text:background}
 *     or {@code line:12} of a plain text
 * @param words leads a person there, such as 资金与执行 › 当年财政拨款 › 执行率
 */
public record Place(String key, String words) {

    private static final String LINE = "line:";

    /** A line of a plain text, counted from 1. */
    public static Place line(int number, String what) {
        return new Place(LINE + number, "第" + number + "行" + (what.isEmpty() ? "" : " › " + what));
    }

    /** A field inside this place; a line of plain text keeps its key. */
    public Place at(String field, String label) {
        return new Place(isLine() ? key : key + ":" + field, words + " › " + label);
    }

    /** Whether it is a line of a plain text. */
    public boolean isLine() {
        return key.startsWith(LINE);
    }
}
