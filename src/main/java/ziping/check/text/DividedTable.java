package ziping.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The indicators of a form whose cells are divided by tabs or pipes: every line is a row. Cells
 * merged over several rows are blank in all but the first, repeated, or left out.
 *
 * @param columns what the cells after the name hold
 * @param rows the rows below the head
 * @param nameColumn how many cells stand before the name in a whole row
 */
record DividedTable(List<Labels.Column> columns, List<List<TextCell>> rows, int nameColumn) {

    /**
     * The table around a cell 三级指标. In some forms the other columns are named one row above or
     * below.
     *
     * @param cells the cells of the whole form
     * @param name the index of 三级指标 among them
     */
    static DividedTable of(List<TextCell> cells, int name) {
        List<List<TextCell>> rows = rows(cells);
        int head = 0;
        while (rows.get(head).getFirst().line() != cells.get(name).line()) {
            head++;
        }
        int column = rows.get(head).indexOf(cells.get(name));
        List<Labels.Column> columns = columns(rows, head, column);
        int below = isHead(rows, head + 1, column) ? head + 2 : head + 1;
        return new DividedTable(
                columns, rows.subList(Math.min(below, rows.size()), rows.size()), column);
    }

    /** Whether lines are rows; in some texts each line holds a single cell and a pipe. */
    static boolean isIn(List<TextCell> cells) {
        return rows(cells).stream().anyMatch(row -> row.size() > 2);
    }

    private static List<List<TextCell>> rows(List<TextCell> cells) {
        Map<Integer, List<TextCell>> lines = new LinkedHashMap<>();
        cells.forEach(c -> lines.computeIfAbsent(c.line(), line -> new ArrayList<>()).add(c));
        return new ArrayList<>(lines.values());
    }

    private static List<Labels.Column> columns(List<List<TextCell>> rows, int head, int name) {
        List<Integer> named = new ArrayList<>(List.of(head));
        IntStream.of(head - 1, head + 1).filter(i -> isHead(rows, i, name)).forEach(named::add);
        int width = named.stream().mapToInt(i -> rows.get(i).size()).max().orElseThrow();
        return IntStream.range(name + 1, width)
                .mapToObj(i -> column(named.stream().map(rows::get).toList(), i))
                .toList();
    }

    /** The row below names more than the one above: 年度指标值 is parted into 指标性质 and others. */
    private static Labels.Column column(List<List<TextCell>> heads, int index) {
        return heads.reversed().stream()
                .filter(row -> index < row.size())
                .flatMap(row -> Labels.column(row.get(index)).stream())
                .findFirst()
                .orElse(Labels.Column.OTHER);
    }

    /** Whether a row beside that of 三级指标 only names columns. */
    private static boolean isHead(List<List<TextCell>> rows, int row, int name) {
        if (row < 0 || row >= rows.size()) {
            return false;
        }
        List<TextCell> after =
                rows.get(row).stream().skip(name + 1L).filter(c -> !c.isBlank()).toList();
        return !after.isEmpty() && after.stream().allMatch(c -> Labels.column(c).isPresent());
    }

    /** Where the name stands in a row. */
    int nameIn(List<TextCell> row) {
        if (row.size() == nameColumn + 1 + columns.size()) {
            return nameColumn;
        }
        int name = 0;
        while (name < row.size() && isBeforeName(row.get(name))) {
            name++;
        }
        return name;
    }

    private static boolean isBeforeName(TextCell cell) {
        return cell.isBlank()
                || Labels.isLevel2(cell)
                || Labels.level1(cell).isPresent()
                || cell.bare().matches("绩效(指标.*)?");
    }
}
