package ziping.report.document;

import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds a {@link Table} row by row; a cell takes the next free place, as in HTML. Spans may reach
 * down into rows not yet begun.
 */
public final class TableBuilder {

    private final String id;
    private final List<Integer> widths;
    private final List<Cell> cells = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String title = "";
    private String subtitle = "";
    private String leftNote = "";
    private String rightNote = "";
    private int headRows;
    private boolean landscape;
    private int row = -1;

    private TableBuilder(String id, List<Integer> widths) {
        this.id = id;
        this.widths = widths;
    }

    /** A table with these column widths, in half-width characters. */
    public static TableBuilder table(String id, Integer... widths) {
        return new TableBuilder(id, List.of(widths));
    }

    /** Sets the title. */
    public TableBuilder title(String words) {
        title = words;
        return this;
    }

    /** Sets the line below the title. */
    public TableBuilder subtitle(String words) {
        subtitle = words;
        return this;
    }

    /** Sets the note at the left above the table. */
    public TableBuilder leftNote(String words) {
        leftNote = words;
        return this;
    }

    /** Sets the note at the right above the table. */
    public TableBuilder rightNote(String words) {
        rightNote = words;
        return this;
    }

    /** Adds a line below the table, without 注 and number: those follow from how many there are. */
    public TableBuilder note(String words) {
        notes.add(words);
        return this;
    }

    /** Asks for a landscape page. */
    public TableBuilder landscape() {
        landscape = true;
        return this;
    }

    /** Begins the next row. */
    public TableBuilder row() {
        row++;
        taken(row);
        return this;
    }

    /** A row of heading cells that is repeated on each page. */
    public TableBuilder head(String... labels) {
        row();
        for (String label : labels) {
            label(label, 1, 1);
        }
        return endHead();
    }

    /** Everything so far is repeated on each page. */
    public TableBuilder endHead() {
        headRows = row + 1;
        return this;
    }

    /** Number of columns. */
    public int columns() {
        return widths.size();
    }

    /** The row being filled, 0 for the first. */
    public int currentRow() {
        return row;
    }

    /** A label or heading cell. */
    public TableBuilder label(String words, int rowSpan, int columnSpan) {
        return cell(new Content.Words(words), Look.HEAD, rowSpan, columnSpan, "");
    }

    /** Running text. */
    public TableBuilder text(String words, String place) {
        return cell(new Content.Words(words), Look.TEXT, 1, 1, place);
    }

    /** Running text over several columns. */
    public TableBuilder text(String words, int columnSpan, String place) {
        return cell(new Content.Words(words), Look.TEXT, 1, columnSpan, place);
    }

    /** A short value in the middle. */
    public TableBuilder centre(String words, String place) {
        return cell(new Content.Words(words), Look.CENTRE, 1, 1, place);
    }

    /** An amount of 元 shown in the given unit; a dash for an absent one. */
    public TableBuilder amount(BigDecimal yuan, MoneyUnit unit, Look look, String place) {
        BigDecimal value = yuan == null ? null : yuan.divide(unit.yuan());
        return figure(value, FigureFormat.AMOUNT, look, place);
    }

    /** A figure; a dash for an absent one. */
    public TableBuilder figure(BigDecimal value, FigureFormat format, Look look, String place) {
        Content content =
                value == null ? new Content.Words("—") : new Content.Figure(value, format);
        return cell(content, look, 1, 1, place);
    }

    /** A computed figure; a dash where there is nothing to compute. */
    public TableBuilder formula(
            Expression expression, BigDecimal value, FigureFormat format, Look look) {
        Content content =
                value == null
                        ? new Content.Words("—")
                        : new Content.Formula(expression, value, format);
        return cell(content, look, 1, 1, "");
    }

    /** Any cell, at the next free place of the row. */
    public TableBuilder cell(
            Content content, Look look, int rowSpan, int columnSpan, String place) {
        int column = taken(row).nextClearBit(0);
        if (column + columnSpan > widths.size()) {
            throw new IllegalStateException("table " + id + " row " + row + " has too many cells");
        }
        for (int r = row; r < row + rowSpan; r++) {
            taken(r).set(column, column + columnSpan);
        }
        cells.add(new Cell(row, column, rowSpan, columnSpan, content, look, place));
        return this;
    }

    /**
     * The finished table.
     *
     * @throws IllegalStateException if a place of the grid is left without a cell
     */
    public Table build() {
        for (int r = 0; r < taken.size(); r++) {
            if (taken.get(r).cardinality() != widths.size() || r > row) {
                throw new IllegalStateException("table " + id + " row " + r + " has a gap");
            }
        }
        List<Cell> ordered =
                cells.stream()
                        .sorted(Comparator.comparingInt(Cell::row).thenComparing(Cell::column))
                        .toList();
        return new Table(
                id,
                title,
                subtitle,
                leftNote,
                rightNote,
                widths,
                headRows,
                landscape,
                ordered,
                numbered());
    }

    /** {@code 注：…} for a single note, {@code 注：1.…} and {@code 2.…} for several. */
    private List<String> numbered() {
        if (notes.size() < 2) {
            return notes.stream().map(note -> "注：" + note).toList();
        }
        return IntStream.range(0, notes.size())
                .mapToObj(i -> (i == 0 ? "注：" : "") + (i + 1) + "." + notes.get(i))
                .toList();
    }

    private BitSet taken(int index) {
        while (taken.size() <= index) {
            taken.add(new BitSet(widths.size()));
        }
        return taken.get(index);
    }
}
