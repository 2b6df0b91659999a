package ziping.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Block edits on plain records. */
class RowEditsTest {

    private record Row(String name, String note) {
        Row withName(String other) {
            return new Row(other, note);
        }

        Row withNote(String other) {
            return new Row(name, other);
        }
    }

    private static final List<EditColumn<Row, ?>> COLUMNS =
            List.of(
                    EditColumn.of("名称", CellKinds.TEXT, Row::name, Row::withName),
                    EditColumn.computed("长度", CellKinds.TEXT, row -> "" + row.name().length()),
                    EditColumn.of("备注", CellKinds.TEXT, Row::note, Row::withNote)
                            .editableWhere(row -> !row.name().equals("固定")));

    private final RowEdits<Row> growing = new RowEdits<>(COLUMNS, () -> new Row("", ""));
    private final RowEdits<Row> fixed = new RowEdits<>(COLUMNS, null);
    private final List<Row> rows = rows("甲", "乙", "丙");

    private static List<Row> rows(String... names) {
        return IntStream.range(0, names.length).mapToObj(i -> new Row(names[i], "" + i)).toList();
    }

    private static CellRange cells(int top, int left, int bottom, int right) {
        return new CellRange(top, left, bottom, right);
    }

    private static List<String> names(RowChange<Row> change) {
        return change.rows().stream().map(Row::name).toList();
    }

    @Test
    void aBlockPassesOverComputedCells() {
        RowChange<Row> change =
                growing.paste(rows, cells(1, 0, 1, 0), List.of(List.of("新", "99", "注")));
        assertThat(change.rows().get(1)).isEqualTo(new Row("新", "注"));
    }

    @Test
    void cellsThatCannotBeEditedKeepTheirValue() {
        RowChange<Row> change = growing.paste(rows("固定"), cells(0, 2, 0, 2), List.of(List.of("x")));
        assertThat(change.rows()).isEqualTo(rows("固定"));
    }

    @Test
    void aBlockLongerThanTheTableAddsRowsWhereItMayGrow() {
        List<List<String>> block = List.of(List.of("x"), List.of("y"), List.of("z"));
        assertThat(names(growing.paste(rows, cells(2, 0, 2, 0), block)))
                .containsExactly("甲", "乙", "x", "y", "z");
        assertThat(names(fixed.paste(rows, cells(2, 0, 2, 0), block)))
                .containsExactly("甲", "乙", "x");
    }

    @Test
    void oneCellFillsTheWholeSelection() {
        assertThat(names(growing.paste(rows, cells(0, 0, 2, 0), List.of(List.of("同")))))
                .containsExactly("同", "同", "同");
    }

    @Test
    void whatHangsOverTheRightEdgeIsLeftOut() {
        RowChange<Row> change = growing.paste(rows, cells(0, 2, 0, 2), List.of(List.of("注", "多余")));
        assertThat(change.rows().getFirst()).isEqualTo(new Row("甲", "注"));
        assertThat(change.touched()).isEqualTo(cells(0, 2, 0, 2));
    }

    @Test
    void aHeadRowLeadsLengthenedTitlesToTheirColumnsAndTellsWhichHaveNone() {
        List<List<String>> block = List.of(List.of("电话", "项目备注", "名称"), List.of("12345", "注", "新"));
        RowChange<Row> change = growing.paste(rows(), cells(0, 0, 0, 0), block);
        assertThat(change.rows()).containsExactly(new Row("新", "注"));
        assertThat(change.unplaced()).containsExactly("电话");
    }

    @Test
    void emptyRowsAtTheEndOfABlockAreLeftOut() {
        List<List<String>> block = List.of(List.of("x"), List.of(""), List.of(" "));
        assertThat(names(growing.paste(rows, cells(3, 0, 3, 0), block)))
                .containsExactly("甲", "乙", "丙", "x");
    }

    @Test
    void fillingASingleRowTakesOverFromAbove() {
        assertThat(names(growing.fillDown(rows, cells(2, 0, 2, 0)))).containsExactly("甲", "乙", "乙");
        assertThat(names(growing.fillDown(rows, cells(0, 0, 0, 0)))).containsExactly("甲", "乙", "丙");
    }

    @Test
    void aBlockOfRowsMovesAsOneAndStopsAtTheBorder() {
        RowChange<Row> up = growing.shift(rows, cells(1, 0, 2, 0), -1);
        assertThat(names(up)).containsExactly("乙", "丙", "甲");
        assertThat(up.touched()).isEqualTo(cells(0, 0, 1, 0));
        assertThat(growing.shift(up.rows(), up.touched(), -1).rows()).isEqualTo(up.rows());
        assertThat(names(growing.shift(rows, cells(0, 0, 1, 0), 1))).containsExactly("丙", "甲", "乙");
    }

    @Test
    void draggedRowsStandBeforeTheRowTheyAreDroppedOn() {
        assertThat(names(growing.move(rows, cells(0, 0, 0, 0), 3))).containsExactly("乙", "丙", "甲");
        RowChange<Row> up = growing.move(rows, cells(1, 0, 2, 0), 0);
        assertThat(names(up)).containsExactly("乙", "丙", "甲");
        assertThat(up.touched()).isEqualTo(cells(0, 0, 1, 0));
        assertThat(growing.move(rows, cells(0, 0, 1, 0), 2).rows()).isEqualTo(rows);
    }

    @Test
    void deletingReachesOnlyRowsThatExist() {
        assertThat(names(growing.delete(rows, cells(1, 0, 3, 0)))).containsExactly("甲");
    }

    @Test
    void insertedRowsStandBeforeTheSelection() {
        assertThat(names(growing.insert(rows, 1, 2))).containsExactly("甲", "", "", "乙", "丙");
    }
}
