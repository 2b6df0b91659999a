package ziping.ui.control;

import ziping.value.Quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A block from the clipboard, made fit for a table. A head row that names our columns leads each
 * pasted column to its own, whatever the order; rows of totals and empty rows at the end are left
 * out, because totals are computed here; a small block fills a larger selection.
 *
 * @param rows the texts
 * @param targets the column of the table each pasted column goes to, -1 for none
 * @param unplaced titles of the pasted columns that go to none
 */
record PastedBlock(List<List<String>> rows, int[] targets, List<String> unplaced) {

    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "合 计", "总 计");

    /** Fits a block to the columns and the selection it is pasted onto. */
    static <T> PastedBlock of(
            List<List<String>> block, List<EditColumn<T, ?>> columns, CellRange onto) {
        List<List<String>> rows = withoutEnd(block);
        int[] named = rows.size() > 1 ? named(rows.getFirst(), columns) : new int[0];
        if (Arrays.stream(named).filter(target -> target >= 0).count() >= 2) {
            List<String> unplaced =
                    IntStream.range(0, named.length)
                            .filter(i -> named[i] < 0)
                            .mapToObj(i -> rows.getFirst().get(i).strip())
                            .filter(title -> !title.isEmpty())
                            .toList();
            return new PastedBlock(withoutTotals(rows.subList(1, rows.size())), named, unplaced);
        }
        List<List<String>> tiled = tiled(withoutTotals(rows), onto);
        int width = tiled.stream().mapToInt(List::size).max().orElse(0);
        int[] targets =
                IntStream.range(onto.left(), onto.left() + width)
                        .map(column -> column < columns.size() ? column : -1)
                        .toArray();
        return new PastedBlock(tiled, targets, List.of());
    }

    /** The rightmost column that gets anything; -1 for none. */
    int lastTarget() {
        return Arrays.stream(targets).max().orElse(-1);
    }

    /** The leftmost column that gets anything. */
    int firstTarget(int otherwise) {
        return Arrays.stream(targets).filter(target -> target >= 0).min().orElse(otherwise);
    }

    private static <T> int[] named(List<String> head, List<EditColumn<T, ?>> columns) {
        List<String> titles = columns.stream().map(column -> bare(column.title())).toList();
        return head.stream()
                .map(PastedBlock::bare)
                .mapToInt(title -> indexOf(title, titles))
                .toArray();
    }

    /** Official forms lengthen a title at its beginning: 年度指标值 and 实际完成值. */
    private static int indexOf(String title, List<String> titles) {
        int same = titles.indexOf(title);
        return same >= 0
                ? same
                : IntStream.range(0, titles.size())
                        .filter(i -> !titles.get(i).isEmpty() && title.endsWith(titles.get(i)))
                        .boxed()
                        .max(Comparator.comparing(i -> titles.get(i).length()))
                        .orElse(-1);
    }

    /** A title without its unit in brackets and without blanks. */
    private static String bare(String title) {
        return Quantity.halfWidth(title).replaceAll("\\(.*?\\)|\\s", "");
    }

    private static List<List<String>> withoutEnd(List<List<String>> block) {
        int end = block.size();
        while (end > 1 && block.get(end - 1).stream().allMatch(String::isBlank)) {
            end--;
        }
        return block.subList(0, end);
    }

    private static List<List<String>> withoutTotals(List<List<String>> rows) {
        return rows.size() < 2 ? rows : rows.stream().filter(row -> !isTotal(row)).toList();
    }

    private static boolean isTotal(List<String> row) {
        return row.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(TOTALS::contains)
                .isPresent();
    }

    private static List<List<String>> tiled(List<List<String>> rows, CellRange onto) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.isEmpty() || onto.isCell() || width == 0) {
            return rows;
        }
        int down = onto.height() % rows.size() == 0 ? onto.height() / rows.size() : 1;
        int across = onto.width() % width == 0 ? onto.width() / width : 1;
        List<List<String>> wide = rows.stream().map(row -> repeated(row, across)).toList();
        return repeated(wide, Math.max(1, down));
    }

    private static <E> List<E> repeated(List<E> list, int times) {
        List<E> all = new ArrayList<>();
        Collections.nCopies(times, list).forEach(all::addAll);
        return all;
    }
}
