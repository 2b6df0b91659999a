package ziping.export.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A title over as many lines as it needs, none of them a single word left over: GB/T 9704-2012
 * wants the sense kept whole and the lines of fitting length.
 */
final class TitleLines {

    private TitleLines() {}

    /**
     * The lines of a title.
     *
     * @param title with line ends where it may be parted
     * @param capacity of a line, in half-width characters
     */
    static List<String> of(String title, int capacity) {
        String whole = title.replace("\n", "");
        if (TextWidth.of(whole) <= capacity) {
            return List.of(whole);
        }
        List<String> lines = new ArrayList<>();
        title.lines().filter(part -> !part.isEmpty()).forEach(part -> add(lines, part, capacity));
        return lines;
    }

    private static void add(List<String> lines, String part, int capacity) {
        int count = Math.ceilDiv(TextWidth.of(part), capacity);
        int length = Math.ceilDiv(part.length(), Math.max(1, count));
        for (int from = 0; from < part.length(); ) {
            int to = Math.min(part.length(), from + length);
            boolean torn = to < part.length() && Character.isLowSurrogate(part.charAt(to));
            to += torn ? 1 : 0;
            lines.add(part.substring(from, to));
            from = to;
        }
    }
}
