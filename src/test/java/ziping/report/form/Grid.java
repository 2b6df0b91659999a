package ziping.report.form;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.Table;

import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * A table as text for comparison: a line for each row, {@code rows×columns} behind merged cells,
 * {@code ƒ} before living formulas.
 */
final class Grid {

    private Grid() {}

    static String of(Table table) {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < table.rows(); row++) {
            int here = row;
            lines.append(
                            table.cells().stream()
                                    .filter(cell -> cell.row() == here)
                                    .sorted(Comparator.comparing(Cell::column))
                                    .map(Grid::cell)
                                    .collect(Collectors.joining(" | ")))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String cell(Cell cell) {
        String sign = cell.content() instanceof Content.Formula ? "ƒ" : "";
        String span =
                cell.rowSpan() == 1 && cell.columnSpan() == 1
                        ? ""
                        : " " + cell.rowSpan() + "×" + cell.columnSpan();
        String text = cell.text().isEmpty() ? "_" : cell.text().replace("\n", "/");
        return sign + text + span;
    }
}
