package ziping.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula over cells of the same table, or of another table by its id. The writer turns it into
 * A1 notation once it knows where the tables stand.
 *
 * @param parts literal pieces and cell references in turn
 */
public record Expression(List<Part> parts) {

    /** A piece of an expression. */
    public sealed interface Part {}

    /** Operators, functions and numbers, such as {@code SUM(}. */
    public record Literal(String text) implements Part {}

    /**
     * A cell.
     *
     * @param table id of the table; empty for the same table
     * @param row row of the table, 0 for its first
     * @param column column of the table, 0 for its first
     */
    public record Cell(String table, int row, int column) implements Part {}

    public Expression {
        parts = List.copyOf(parts);
    }

    /**
     * Builds an expression from pieces: text stands for itself, {@code int[]{row, column}} for a
     * cell of the same table, a {@link Cell} for itself.
     */
    public static Expression of(Object... pieces) {
        List<Part> parts = new ArrayList<>();
        for (Object piece : pieces) {
            parts.add(
                    switch (piece) {
                        case int[] cell -> new Cell("", cell[0], cell[1]);
                        case Part part -> part;
                        default -> new Literal(piece.toString());
                    });
        }
        return new Expression(parts);
    }

    /** {@code SUM} over a block of a column. */
    public static Expression sum(int firstRow, int lastRow, int column) {
        return of("SUM(", new int[] {firstRow, column}, ":", new int[] {lastRow, column}, ")");
    }

    /**
     * {@code ROUND(part / whole, 4)}: a rate with two decimals in percent, empty when whole is 0.
     */
    public static Expression rate(int row, int part, int whole) {
        int[] divisor = {row, whole};
        return of("IF(", divisor, "=0,\"\",ROUND(", new int[] {row, part}, "/", divisor, ",4))");
    }
}
