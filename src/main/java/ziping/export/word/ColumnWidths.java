package ziping.export.word;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of a table's columns, in twips. Figures, short words and dates stay whole where the
 * page has room for that; the rest of the width is shared so that the rows become low. What the
 * table asks for is where the sharing begins, so that a form keeps its look.
 */
final class ColumnWidths {

    /** Space at both sides of a cell's text, with a little for the rounding of fonts. */
    static final int CELL_SPACE = 160;

    /** Shortest text a column has room for, in half-width characters. */
    private static final int SHORTEST = 4;

    /** Longest label that a head cell keeps in one line, in half-width characters. */
    private static final int LONGEST_LABEL = 8;

    /** The same in a table of many columns, where 问题类别 stands in two lines. */
    private static final int LONGEST_LABEL_OF_MANY = 4;

    private static final int MANY_COLUMNS = 12;

    /** Shortest line of a longer label. */
    private static final int LEAST_LABEL = 6;

    /** Most lines of a longer label. */
    private static final int LABEL_LINES = 3;

    /** Longest words in a cell, such as a name or a date, that should not be broken. */
    private static final int LONGEST_WHOLE = 18;

    /** Longest name that is never broken: three Chinese characters. */
    private static final int LONGEST_NAME = 6;

    /** Longest line of a cell that has lines of its own, which should stay as it was given. */
    private static final int LONGEST_GIVEN_LINE = 60;

    private static final int FEW_COLUMNS = 4;

    /** Longest number with its unit, or date. */
    private static final int LONGEST_MEASURE = 14;

    /** Longest run of letters and digits in a text that should not be broken. */
    private static final int LONGEST_RUN = 12;

    /** What short words may take of the width at most; else they are broken like others. */
    private static final double SHARE_OF_WORDS = 0.72;

    /** The least share of the width asked for that a column keeps while it has use for it. */
    private static final double SHARE_OF_ASKED = 0.4;

    /**
     * Room for figures beyond their width: where 宋体 is missing, as on many Linux desktops, its
     * stand-ins have digits of up to 0.64 em instead of 0.5 em, and totals are bold.
     */
    private static final double FIGURE_ROOM = 1.4;

    /** The same for short words, most of whose characters are as wide in every Chinese font. */
    private static final double WORD_ROOM = 1.08;

    /** Looking at more rows would not change the picture. */
    private static final int ROWS = 120;

    private final TableType type;
    private final int headRows;
    private final int longestLabel;
    private final double[] asked;
    private final double[] wished;
    private final double[] needed;
    private final double[] whole;
    private final BitSet blank = new BitSet();
    private final List<double[]> rows = new ArrayList<>();

    private ColumnWidths(Table table, TableType type) {
        this.type = type;
        this.headRows = table.headRows();
        longestLabel = table.columns() < MANY_COLUMNS ? LONGEST_LABEL : LONGEST_LABEL_OF_MANY;
        asked = table.widths().stream().mapToDouble(w -> Math.max(1, w)).toArray();
        wished = new double[asked.length];
        needed = new double[asked.length];
        whole = new double[asked.length];
        blank.set(0, asked.length);
        Arrays.fill(needed, SHORTEST * type.halfCharacter() + CELL_SPACE);
        table.cells().stream()
                .takeWhile(cell -> cell.row() < ROWS)
                .filter(cell -> cell.columnSpan() == 1)
                .forEach(this::measure);
    }

    /** The columns of a table that fill a page of the given width. */
    static int[] of(Table table, int width, TableType type) {
        return rounded(new ColumnWidths(table, type).shared(width));
    }

    private void measure(Cell cell) {
        int characters =
                cell.look().head()
                        ? TextWidth.ofLongestLine(cell.text())
                        : TextWidth.of(cell.text());
        if (characters == 0) {
            return;
        }
        boolean figure = !(cell.content() instanceof Content.Words);
        double length = (figure ? FIGURE_ROOM : 1) * characters * type.halfCharacter();
        double room = (1 + TextWidth.changes(cell.text()) / 2.0) * type.halfCharacter();
        row(cell.row())[cell.column()] = (length + room) / cell.rowSpan();
        if (cell.look().head()) {
            label(cell.column(), characters);
            if (cell.row() >= headRows) {
                rowLabel(cell.column(), characters);
            }
        } else {
            words(cell, characters, length + room, figure);
        }
    }

    /** A label may take a few lines and asks for no more room than that. */
    private void label(int column, int characters) {
        int line =
                characters <= longestLabel
                        ? characters
                        : Math.max(
                                Math.min(longestLabel, LEAST_LABEL),
                                Math.ceilDiv(characters, LABEL_LINES) + 1);
        double width = (line + 0.5) * type.halfCharacter() + CELL_SPACE;
        needed[column] = Math.max(needed[column], width);
        wished[column] = Math.max(wished[column], width);
    }

    /** A label beside its row stands in one line where there is room. */
    private void rowLabel(int column, int characters) {
        if (characters <= LONGEST_WHOLE) {
            double inOneLine = (characters + 1) * type.halfCharacter() + CELL_SPACE;
            whole[column] = Math.max(whole[column], inOneLine);
            wished[column] = Math.max(wished[column], inOneLine);
        }
    }

    /**
     * Texts may take any number of lines, short ones two; figures, dates and numbers with their
     * unit stay whole.
     */
    private void words(Cell cell, int characters, double length, boolean figure) {
        int column = cell.column();
        blank.clear(column);
        int run = figure ? characters : TextWidth.longestRun(cell.text());
        if (figure || run <= LONGEST_RUN) {
            double width = FIGURE_ROOM * run * type.halfCharacter() + CELL_SPACE;
            needed[column] = Math.max(needed[column], width);
        }
        if (!figure) {
            wholeWords(column, cell.text(), characters);
        }
        if (characters <= LONGEST_WHOLE) {
            double half = (characters / 2 + 1.5) * type.halfCharacter() + CELL_SPACE;
            needed[column] = Math.max(needed[column], half);
            whole[column] = Math.max(whole[column], WORD_ROOM * length + CELL_SPACE);
        }
        wished[column] = Math.max(wished[column], length + CELL_SPACE);
    }

    /**
     * Names, dates and numbers with their unit stay whole; so do lines given as such, if they can.
     */
    private void wholeWords(int column, String text, int characters) {
        boolean date = text.indexOf('年') > 0;
        boolean measure = TextWidth.isMeasure(text) && !(date && asked.length >= MANY_COLUMNS);
        if (characters <= (measure ? LONGEST_MEASURE : LONGEST_NAME)) {
            needed[column] = Math.max(needed[column], measured(text, characters));
        }
        int line = TextWidth.ofLongestLine(text);
        if (asked.length <= FEW_COLUMNS && line < characters && line <= LONGEST_GIVEN_LINE) {
            whole[column] = Math.max(whole[column], measured(text, line));
        }
    }

    /** Room for a line of so many characters, with the quarters between digits and Chinese. */
    private double measured(String text, int characters) {
        double share = characters / (double) TextWidth.of(text);
        double wider = (FIGURE_ROOM - 1) / 2 * TextWidth.narrow(text) * share;
        double apart = TextWidth.changes(text) / 2.0 * share;
        return (characters + wider + apart) * type.halfCharacter() + CELL_SPACE;
    }

    private double[] row(int index) {
        while (rows.size() <= index) {
            rows.add(new double[asked.length]);
        }
        return rows.get(index);
    }

    private double[] shared(double width) {
        leaveBlankColumnsOpen(width);
        double[] floors = floors(width);
        double spare = width - Arrays.stream(floors).sum();
        if (spare <= 0) {
            return scaled(floors, width);
        }
        double[] ceilings = ceilings(floors);
        double[] widths = begun(floors, ceilings, spare);
        new RowBalance(rows, floors, ceilings, widths).balance(width);
        return scaled(widths, width);
    }

    /**
     * Nobody knows how much will be written by hand into a blank column: it wishes what it asks.
     */
    private void leaveBlankColumnsOpen(double width) {
        double all = Arrays.stream(asked).sum();
        for (int c = 0; c < asked.length; c++) {
            if (blank.get(c)) {
                wished[c] = Math.max(wished[c], width * asked[c] / all);
            }
        }
    }

    /**
     * Figures first; then short words and the form's own look, the cheapest first, as far as the
     * page allows.
     */
    private double[] floors(double width) {
        double[] floors = needed.clone();
        double[] more = new double[asked.length];
        double all = Arrays.stream(asked).sum();
        for (int c = 0; c < more.length; c++) {
            double own = Math.min(wished[c], SHARE_OF_ASKED * width * asked[c] / all);
            more[c] = Math.max(0, Math.max(whole[c], own) - needed[c]);
        }
        double left = SHARE_OF_WORDS * width - Arrays.stream(floors).sum();
        int[] cheapest =
                IntStream.range(0, more.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(c -> more[c]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int c : cheapest) {
            if (more[c] <= left) {
                floors[c] += more[c];
                left -= more[c];
            }
        }
        return floors;
    }

    private double[] ceilings(double[] floors) {
        double[] ceilings = new double[asked.length];
        Arrays.setAll(ceilings, c -> Math.max(floors[c], wished[c]));
        return ceilings;
    }

    /** What the floors leave is shared as asked, among the columns that wish for more. */
    private double[] begun(double[] floors, double[] ceilings, double spare) {
        double[] widths = floors.clone();
        double left = spare;
        for (int round = 0; round < asked.length && left > 1; round++) {
            double open = 0;
            for (int c = 0; c < widths.length; c++) {
                open += widths[c] < ceilings[c] ? asked[c] : 0;
            }
            double given = 0;
            for (int c = 0; c < widths.length && open > 0; c++) {
                double gain = Math.min(ceilings[c] - widths[c], left * asked[c] / open);
                widths[c] += Math.max(0, gain);
                given += Math.max(0, gain);
            }
            left -= given;
        }
        return widths;
    }

    /** All wider or narrower alike, until they fill the page. */
    private static double[] scaled(double[] widths, double width) {
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(w -> w * width / all).toArray();
    }

    /** Rounds so that the sum is kept. */
    private static int[] rounded(double[] widths) {
        int[] whole = new int[widths.length];
        double sum = 0;
        int done = 0;
        for (int c = 0; c < widths.length; c++) {
            sum += widths[c];
            whole[c] = (int) Math.round(sum) - done;
            done += whole[c];
        }
        return whole;
    }
}
