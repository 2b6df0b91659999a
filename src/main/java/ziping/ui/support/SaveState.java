package ziping.ui.support;

import java.time.LocalTime;

/**
 * Whether what is on the screen lies on the disk.
 *
 * @param at when it was last saved; {@code null} if nothing had to be saved yet
 * @param problem why the last attempt failed, one Chinese sentence; empty when it did not
 */
public record SaveState(Kind kind, LocalTime at, String problem) {

    /** The four states. */
    public enum Kind {
        /** Everything is on the disk. */
        SAVED,
        /** There are edits that will be saved within a second. */
        WAITING,
        /** They are being written. */
        SAVING,
        /** They could not be written; it is tried again. */
        FAILED
    }
}
