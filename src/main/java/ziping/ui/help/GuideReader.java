package ziping.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a guide page: {@code #} the title, {@code ##} headings, {@code -} and {@code 1.} lists,
 * {@code | a | b |} tables, anything else paragraphs of one line each.
 */
final class GuideReader {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+\\.) (.+)");
    private static final Pattern PAIR = Pattern.compile("\\| (.+?) \\| (.+?) \\|");
    private static final String DOT = "•";

    private GuideReader() {}

    /**
     * The page a text makes.
     *
     * @throws IllegalArgumentException if it has no title
     */
    static GuideBlock.Page read(String id, String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
            throw new IllegalArgumentException("guide page without a title: " + id);
        }
        List<GuideBlock> blocks = new ArrayList<>();
        lines.stream().skip(1).map(GuideReader::block).forEach(blocks::add);
        return new GuideBlock.Page(id, lines.getFirst().substring(2), blocks);
    }

    private static GuideBlock block(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        Matcher pair = PAIR.matcher(line);
        if (line.startsWith("## ")) {
            return new GuideBlock.Heading(line.substring(3));
        }
        if (line.startsWith("- ")) {
            return new GuideBlock.Item(DOT, line.substring(2));
        }
        if (numbered.matches()) {
            return new GuideBlock.Item(numbered.group(1), numbered.group(2));
        }
        return pair.matches()
                ? new GuideBlock.Pair(pair.group(1), pair.group(2))
                : new GuideBlock.Paragraph(line);
    }
}
