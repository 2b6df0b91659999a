package ziping.ui.support;

/**
 * A message that goes away by itself, with at most one act.
 *
 * @param text one sentence
 * @param action name of the act; empty for none
 * @param onAction what it does
 */
public record Notice(String text, String action, Runnable onAction) {

    /** A message without an act. */
    public static Notice of(String text) {
        return new Notice(text, "", () -> {});
    }
}
