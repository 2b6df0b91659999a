package ziping.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks of cells as Excel and WPS put them on the clipboard: a tab between cells, a line end
 * between rows, and quotes around a cell that holds one of these itself.
 */
final class TabbedText {

    private static final char QUOTE = '"';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TabbedText(String text) {
        this.text = text;
    }

    /**
     * The cells of a block, row by row; the line end after the last row makes no row of its own.
     */
    static List<List<String>> read(String clipboard) {
        return new TabbedText(clipboard.replace("\r\n", "\n").replace('\r', '\n')).rows();
    }

    /** The block as text that Excel and WPS read back into the same cells. */
    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(
                        cells ->
                                cells.stream()
                                        .map(TabbedText::quoted)
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == QUOTE);
        return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            int end = closingQuote();
            row.add(end < 0 ? bareCell() : quotedCell(end));
            separator();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /** A tab at the very end of the text still has an empty cell behind it. */
    private void separator() {
        boolean tab = at < text.length() && text.charAt(at) == '\t';
        at++;
        if (!tab) {
            rows.add(row);
            row = new ArrayList<>();
        } else if (at == text.length()) {
            row.add("");
        }
    }

    private String bareCell() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quotedCell(int end) {
        String cell = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return cell;
    }

    /**
     * Where the quoted cell that begins here ends; -1 if none begins here. A quote that is not
     * closed right before a separator is an ordinary character, as Excel leaves it in cells without
     * line breaks.
     */
    private int closingQuote() {
        if (text.charAt(at) != QUOTE) {
            return -1;
        }
        int end = at + 1;
        while ((end = text.indexOf(QUOTE, end)) >= 0) {
            boolean last = end + 1 == text.length();
            char next = last ? '\n' : text.charAt(end + 1);
            if (next == '\t' || next == '\n') {
                return end;
            }
            if (next != QUOTE) {
                return -1;
            }
            end += 2;
        }
        return -1;
    }
}
