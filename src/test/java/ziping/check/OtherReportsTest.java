package ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.check.sheet.Sheet;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reports and tables written for this test in layouts that are neither the samples' nor ours: what
 * was put wrong in them is found, and nothing else.
 */
class OtherReportsTest {

    private final Examinations examinations = new Examinations();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // without summary, cover and table; both issues name no cause
                "report-forest-fire.txt | A07 F03 G03 H05",
                // grade, rate, satisfaction without survey, XX月, 截止, 公开公开, 显著提升, points lost unsaid
                "report-housing-transfer.txt | C02 C07 D05 E06 F04 H01 H03",
                // two scores, numbering, points lost unsaid, items and counts that miss their sum
                "report-river-cleaning.txt | C04 C07 D03 D12 F01",
                // title over two lines; sections missing or empty, classes and rate that miss the
                // sum
                "report-rural-roads.txt | A07 C01 D05 D06 E07 F03 F04 G01 G03 H01 H05",
                // tabs, cells merged over rows left blank: reason, total, sum of sources, rate, red
                // light
                "table-tabs-central.txt | B03 C01 C05 D01 D06 D07",
                // pipes, cells merged over rows repeated: more than the weight, total
                "table-pipes-repeated.txt | B01 C01 D07",
                // one cell a line: 160 % unexplained, full points for 85 %, red light, 100 %
                // content
                "table-stacked.txt | B02 B05 B06 C05 H01",
                // tabs, head in two rows, a title inside: 150 % unexplained, grade
                "table-tabs-yunnan.txt | B06 C02",
            })
    void findsWhatIsWrongAndNothingElse(String file, String ids) {
        String found =
                examinations.ofText(Examinations.text(file)).open().stream()
                        .map(Remark::id)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(ids);
    }

    @Test
    void readsTheSameFormInAnyLayout() {
        String tabs = Examinations.text("table-tabs-central.txt");
        assertThat(indicators(tabs)).isEqualTo(indicators(tabs.replace('\t', '|')));
        assertThat(indicators(tabs)).hasSize(7).contains("满意度指标/服务对象满意度指标/矫正对象满意度/92%/10.00/10.00");
        assertThat(indicators(Examinations.text("table-tabs-yunnan.txt")))
                .hasSize(6)
                .contains("产出指标/数量指标/维修学校数/5/15.00/12.50");
    }

    private static List<String> indicators(String text) {
        Path none = Path.of("no-such-folder");
        Subject subject =
                Subject.ofText(
                        text, RulePackLibrary.read(none).find(""), OutlineLibrary.read(none).all());
        Sheet sheet = subject.sheets().getFirst();
        return sheet.rows().stream()
                .map(r -> r.indicator())
                .map(
                        i ->
                                String.join(
                                        "/",
                                        i.level1(),
                                        i.level2(),
                                        i.name(),
                                        i.actual(),
                                        i.points().toPlainString(),
                                        i.score().toPlainString()))
                .toList();
    }
}
