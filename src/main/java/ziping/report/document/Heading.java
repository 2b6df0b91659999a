package ziping.report.document;

/**
 * A heading.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, as in GB/T 9704-2012; 0 for an unnumbered
 *     chapter of its own page, such as 摘要
 * @param number the number with its sign, such as {@code （一）}; empty for level 0
 * @param title the words
 * @param place the section's id, for clicks in the preview
 */
public record Heading(int level, String number, String title, String place) implements Block {

    /** The heading as printed. */
    public String text() {
        return number + title;
    }
}
