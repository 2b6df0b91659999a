package ziping.check;

import java.util.Arrays;

/** How far something is filled in, shown as ○ ◐ ●. */
public enum Completeness {
    /** ○ 未填写: nothing is there. */
    EMPTY("○", "未填写"),
    /** ◐ 填写中: something is missing, or something there must still be put right. */
    BEGUN("◐", "填写中"),
    /** ● 已完成: filled in, and nothing in it must be put right. */
    COMPLETE("●", "已完成");

    private final String mark;
    private final String label;

    Completeness(String mark, String label) {
        this.mark = mark;
        this.label = label;
    }

    /** ○, ◐ or ●. */
    public String mark() {
        return mark;
    }

    /** The words beside the mark. */
    public String label() {
        return label;
    }

    /** From how many of the needed things are there. */
    public static Completeness of(long present, long needed) {
        return present <= 0 ? EMPTY : present < needed ? BEGUN : COMPLETE;
    }

    /** From the needed texts or values; {@code null} and blank text count as missing. */
    static Completeness of(Object... needed) {
        return of(Arrays.stream(needed).filter(Completeness::isThere).count(), needed.length);
    }

    private static boolean isThere(Object value) {
        return value != null && !value.toString().isBlank();
    }
}
