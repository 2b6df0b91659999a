package ziping.ui.help;

import java.util.List;

/** A block of a guide page. In its words {@code **…**} is strong and {@code `…`} is a key. */
sealed interface GuideBlock {

    /** All words of the block, to be searched. */
    String words();

    /** A heading within a page. */
    record Heading(String words) implements GuideBlock {}

    /** A paragraph. */
    record Paragraph(String words) implements GuideBlock {}

    /**
     * A line of a list.
     *
     * @param mark what stands before it: a dot, or its number
     */
    record Item(String mark, String words) implements GuideBlock {}

    /**
     * A row of a table of two columns, such as a key and what it does, or a word and what it means.
     */
    record Pair(String left, String right) implements GuideBlock {

        @Override
        public String words() {
            return left + "　" + right;
        }
    }

    /** A page of the guide. */
    record Page(String id, String title, List<GuideBlock> blocks) {

        public Page {
            blocks = List.copyOf(blocks);
        }
    }
}
