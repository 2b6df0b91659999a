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
        MISSING("缺少"),
        /** Other bytes than were written. */
        CHANGED("被改动"),
        /** There but not listed. */
        EXTRA("多出"),
        /** Cannot be read. */
        UNREADABLE("读不出"),
        /** Not opened, because it may do harm. */
        REFUSED("不能用");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in a word, for people. */
        public String label() {
            return label;
        }
    }

    /** The kind as the command line writes it. */
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
