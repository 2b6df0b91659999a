package ziping.report.outline;

import java.util.Locale;

/**
 * A place in a section and what fills it.
 *
 * @param kind where the content comes from
 * @param key which text, facts, table or chart
 */
public record Slot(Kind kind, String key) {

    /** Where the content of a slot comes from. */
    public enum Kind {
        /** The clerk's own words. */
        TEXT,
        /** Paragraphs that follow from data. */
        FACTS,
        /** The same, standing in until the clerk has written the section's own words. */
        DRAFT,
        /** A table. */
        TABLE,
        /** A chart. */
        CHART
    }

    /** The slot as outlines write it, such as {@code text:background}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + key;
    }
}
