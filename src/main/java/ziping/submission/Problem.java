package ziping.submission;

import java.util.Locale;

/**
 * What is wrong with a package.
 *
 * @param file its path in the package
 * @param message one Chinese sentence: what is wrong and what to do
 */
public record Problem(String file, Kind kind, String message) {

    /** Kinds of problems; their names in lower case are part of the command line's contract. */
    public enum Kind {
        /** Listed but not there. */
        MISSING,
        /** Other bytes than were written. */
        CHANGED,
        /** There but not listed. */
        EXTRA,
        /** Cannot be read. */
        UNREADABLE,
        /** Not opened, because it may do harm. */
        REFUSED
    }

    /** The kind as the command line writes it. */
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
