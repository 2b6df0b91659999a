package ziping.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of lines that is a table.
 *
 * @param kind how its cells are written
 * @param lines its lines as they stand
 * @param first number of the first line, counted from 1
 */
record Region(Kind kind, List<String> lines, int first) {

    /** How the cells of a table are written. */
    enum Kind {
        /** Divided by pipes or tabs; blank cells are kept. */
        DIVIDED,
        /** The whole table in one line, cells divided by blanks. */
        FLOWING,
        /** One cell in each line. */
        STACKED
    }

    /** Its cells in reading order. */
    List<TextCell> cells() {
        return switch (kind) {
            case DIVIDED -> divided();
            case FLOWING -> flowing();
            case STACKED -> stacked();
        };
    }

    private List<TextCell> divided() {
        List<TextCell> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String cell : row(lines.get(i))) {
                cells.add(new TextCell(cell, first + i));
            }
        }
        return cells;
    }

    /**
     * The cells of a line: a pipe at either end only closes the row, a tab at its beginning follows
     * a blank cell.
     */
    static List<String> row(String line) {
        String stripped = line.contains("|") ? line.strip() : line.stripTrailing();
        if (stripped.matches("\\|+|[|:\\s-]+-[|:\\s-]*")) {
            return stripped.equals("|") ? List.of("") : List.of();
        }
        boolean framed = stripped.startsWith("|");
        String open = framed ? stripped.substring(1) : stripped;
        String closed = open.replaceAll(framed ? "\\|$" : "\\s*\\|+\\s*$", "");
        return Stream.of(closed.split("[|\\t]", -1)).map(String::strip).toList();
    }

    private List<TextCell> flowing() {
        List<TextCell> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).strip().split("\\s+")) {
                cells.add(new TextCell(word, first + i));
            }
        }
        return cells;
    }

    /** Where blank lines divide the cells, lines without one between them are one cell. */
    private List<TextCell> stacked() {
        long blank = lines.stream().filter(String::isBlank).count();
        boolean spaced = blank * 10 >= lines.size() * 3L;
        List<TextCell> cells = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                open = false;
            } else if (open && spaced) {
                TextCell last = cells.removeLast();
                cells.add(new TextCell(last.text() + line, last.line()));
            } else {
                cells.add(new TextCell(line, first + i));
                open = true;
            }
        }
        return cells;
    }
}
