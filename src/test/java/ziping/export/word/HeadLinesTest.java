package ziping.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of narrow columns. */
class HeadLinesTest {

    @ParameterizedTest
    @CsvSource({
        "上年支出数, 5, 0",
        "上年支出数, 4, 3",
        "责任部门, 3, 2",
        "序时进度完成比, 6, 4",
        "序时进度完成比, 3, 3",
        "偏差原因分析及改进措施, 6, 6",
        "评价小组机构职位, 5, 4",
        "大小, 1, 0",
        "很满意100%, 3, 0"
    })
    void sharesALabelOutSoThatNoCharacterStandsAlone(String label, int room, int size) {
        assertThat(HeadLines.size(label, room)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"责任部门, 600, 90", "责任部门, 720, 0", "责任部门, 300, 0"})
    void indentsALabelAtBothSides(String label, int width, int indent) {
        assertThat(HeadLines.indent(label, width, 180)).isEqualTo(indent);
    }
}
