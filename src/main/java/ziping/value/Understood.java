package ziping.value;

/**
 * A value read from what somebody typed or pasted.
 *
 * @param value what was understood; {@code null} where the text stood for nothing
 * @param note how the text was taken, such as {@code 568.93万元 → 5,689,300.00 元}; empty where it was
 *     taken literally and nobody needs to be told
 */
public record Understood<V>(V value, String note) {

    /** A value whose text leaves no room for doubt. */
    public static <V> Understood<V> literally(V value) {
        return new Understood<>(value, "");
    }

    /** A value that was read into the text. */
    public static <V> Understood<V> as(V value, String text, String shown) {
        return new Understood<>(value, text.strip() + " → " + shown);
    }

    /** Whether the text was taken as it stands. */
    public boolean isLiteral() {
        return note.isEmpty();
    }
}
