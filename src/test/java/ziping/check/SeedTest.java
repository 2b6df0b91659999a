package ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/**
 * The seed's defects by the numbers of the reference (11.1), each with the check that finds it.
 *
 * <p>Not for a program: 12 (whether seven tasks are one project), 14 and 16 (whether names mean the
 * same thing), 22 (unidiomatic wording), 30 (a contradiction of meaning), 33 (generic praise), 37
 * (no section of the outline asks for the use of results), 38 (who speaks), 39 (what the other
 * matters are).
 */
class SeedTest {

    private static final String FOUND_IN_BOTH =
            """
            4, F02|G01, 建议和改进措施|措施
            8, F04, '|(一)|中文里'
            9, F04, 段末没有句号
            10, E09, 立项背景
            11, H04, 立项依据
            13, D02, 没有
            15, F04, 建设
            17, D19, 预算
            18, D08, 323.04
            19, D11, 216.25
            20, D15, 分月
            21, D13, 12月30日
            21, F04, 截至
            23, D14, 职工工资
            24, E05, 评价要点
            25, H03, 收效尤为明显
            26, H04, 评价依据
            27, E01, 2018
            27, E04, 相关股室
            28, H07, 数据对比法
            29, H01, 满意度调查
            31, C02, 等级
            31, C06, 90
            31, C07, 失分
            32, F05, 产出
            32, E04, 财政信息化建设
            34, G02, 资产管理
            35, G01, 专款专用
            35, G03, 责任人
            36, E04, 无关
            40, H03, 全省第一
            41, E08, 我单位
            42, D12, 其中
            43, A07, 指标
            1, H05, 评价小组成员
            """;

    private static final String FOUND_IN_TEXT =
            """
            1, F03, 摘要
            2, F01, 三、绩效目标完成情况及分析
            3, E03, 整段
            4, F02, 建议和改进措施
            5, E07, 五、附件
            6, E06, _GoBack
            7, F04, 制表符
            """;

    private final Examinations examinations = new Examinations();

    @ParameterizedTest
    @CsvSource(textBlock = FOUND_IN_BOTH, quoteCharacter = '\'')
    void findsTheDefectInTheTextAndInTheSample(int defect, String ids, String sign) {
        assertFound(examinations.ofText(Examinations.text("seed.txt")), ids, sign);
        if (defect != 8 && defect != 4) {
            assertFound(examinations.of(Examinations.sample("wuhua-2019.json")), ids, sign);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = FOUND_IN_TEXT)
    void findsTheDefectThatOnlyTheTextHas(int defect, String ids, String sign) {
        assertThat(defect).isPositive();
        assertFound(examinations.ofText(Examinations.text("seed.txt")), ids, sign);
    }

    @Test
    void isSilentOnTheCorrectedSeed() {
        assertThat(examinations.ofText(Examinations.text("seed-corrected.txt")).open()).isEmpty();
    }

    @Test
    void countsTheSumsOfTheSeedRightWhereTheyAreRight() {
        CheckResult result = examinations.ofText(Examinations.text("seed.txt"));
        assertThat(result.open()).noneMatch(r -> r.quote().contains("253"));
        assertThat(result.open()).noneMatch(r -> r.message().contains("7个"));
    }

    private static void assertFound(CheckResult result, String ids, String sign) {
        List<String> wanted = List.of(ids.split("\\|"));
        List<String> signs = List.of(sign.split("\\|"));
        assertThat(result.open())
                .anyMatch(
                        r ->
                                wanted.contains(r.id())
                                        && signs.stream()
                                                .filter(s -> !s.isEmpty())
                                                .anyMatch(
                                                        s ->
                                                                r.message().contains(s)
                                                                        || r.quote().contains(s)));
    }
}
