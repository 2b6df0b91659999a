package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Text;

/**
 * The clerk's own words for a section that no field of the other nouns holds, or in place of
 * paragraphs the program would write.
 *
 * @param key what the text is about, such as {@code experience}; an outline's slots name the same
 *     keys, so that a change of outline moves the text instead of losing it
 * @param text paragraphs, one a line
 */
@RecordBuilder
public record ReportText(String key, String text) implements ReportTextBuilder.With {

    public ReportText {
        key = Text.of(key);
        text = Text.of(text);
    }
}
