package ziping.ui.control;

import ziping.ui.support.Messages;

/** The words of the controls. */
final class Wording {

    private static final Messages WORDS = Messages.of(Wording.class);

    private Wording() {}

    /** The words under a key. */
    static String of(String key, Object... values) {
        return WORDS.get(key, values);
    }
}
