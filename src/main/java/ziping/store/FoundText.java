package ziping.store;

/**
 * A text of a kept report in which some words were found.
 *
 * @param reportId of the report
 * @param project its project's name
 * @param year its year
 * @param kind what the text is
 * @param item id of the record or key of the text; the field's name for a text of the project
 * @param text the whole text
 */
public record FoundText(
        String reportId, String project, int year, Kind kind, String item, String text) {

    /** What is searched. */
    public enum Kind {
        /** Name of an indicator. */
        INDICATOR,
        /** Name of a spending item. */
        SPENDING_ITEM,
        /** A problem. */
        ISSUE,
        /** A measure. */
        RECOMMENDATION,
        /** Title of a piece of evidence. */
        EVIDENCE,
        /** One of the project's own texts. */
        PROJECT,
        /** A text of the report. */
        TEXT
    }
}
