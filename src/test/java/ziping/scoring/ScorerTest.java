package ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.execution.ExecutionTimeline;
import ziping.execution.Light;
import ziping.execution.MonthFigure;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.QualitativeGrade;
import ziping.project.FundingSource;
import ziping.project.FundingSourceBuilder;
import ziping.template.RulePackLibrary;
import ziping.value.Money;
import ziping.value.Points;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

class ScorerTest {

    private static final RulePack PACK =
            RulePackLibrary.read(Path.of("none")).find("national-2020");
    private static final ExecutionTimeline NO_MONTHS = new ExecutionTimeline(List.of());
    private final Scorer scorer = new Scorer(PACK, PACK.regime(""));

    @ParameterizedTest
    @CsvSource({
        "250000, 215457.60, 86.18, 8.62",
        "432000, 372400, 86.20, 8.62",
        "3297700, 3383100, 102.59, 10.00",
        "100, 100, 100.00, 10.00",
        "100, 0, 0.00, 0.00"
    })
    void scoresTheExecutionRate(String budget, String spent, String rate, String score) {
        ExecutionScore execution =
                scorer.score(List.of(), funds(budget, spent), NO_MONTHS).execution();
        assertThat(execution.rate()).isEqualTo(new BigDecimal(rate));
        assertThat(execution.score()).isEqualTo(new BigDecimal(score));
    }

    @Test
    void capsAnExecutionRateAboveHundredAndSaysSo() {
        ExecutionScore execution =
                scorer.score(List.of(), funds("3297700", "3383100"), NO_MONTHS).execution();
        assertThat(execution.explanation()).contains("102.59%").contains("10 分封顶");
    }

    @Test
    void givesNothingForABudgetOfZeroAndNoScoreForAnAbsentOne() {
        assertThat(scorer.score(List.of(), funds("0", "10"), NO_MONTHS).execution().score())
                .isEqualTo("0.00");
        ExecutionScore absent = scorer.score(List.of(), funds(null, "10"), NO_MONTHS).execution();
        assertThat(absent.score()).isNull();
        assertThat(absent.explanation()).isEqualTo("没有填写全年预算数，无法计算执行率");
    }

    @Test
    void explainsAScoreWithFormulaAndNumbers() {
        assertThat(explain(Direction.AT_LEAST, "735", "735", "10"))
                .isEqualTo("735 ÷ 735 ≥ 100 %，得满分 10 分");
        assertThat(explain(Direction.AT_LEAST, "100", "80", "10"))
                .isEqualTo("80 ÷ 100 × 10 = 8.00 分");
        assertThat(explain(Direction.AT_MOST, "15", "16", "15"))
                .isEqualTo("完成值 16 高于指标值 15，（1 −（16 − 15）÷ 15）× 15 = 14.00 分");
        assertThat(explain(Direction.AT_LEAST, "12", "96", "10"))
                .contains("800%")
                .contains("应说明原因");
    }

    @Test
    void addsUpTotalAndGradeOnlyWhenEveryRowIsScored() {
        ScoreSheet sheet =
                scorer.score(
                        List.of(row("100", "100", "50"), row("100", "100", "40")),
                        funds("250000", "215457.60"),
                        NO_MONTHS);
        assertThat(sheet.total()).isEqualTo("98.62");
        assertThat(sheet.grade()).isEqualTo(Grade.EXCELLENT);
        ScoreSheet partly =
                scorer.score(
                        List.of(row("100", "100", "50"), row("100", "", "40")),
                        funds("250000", "215457.60"),
                        NO_MONTHS);
        assertThat(partly.total()).isNull();
        assertThat(partly.grade()).isNull();
        assertThat(partly.soFar()).isEqualTo("58.62");
        assertThat(partly.unscored()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"90.00,优", "89.99,良", "80.00,良", "79.99,中", "60.00,中", "59.99,差", "0.00,差"})
    void gradesByBands(String total, String grade) {
        assertThat(scorer.grade(new BigDecimal(total)).label()).isEqualTo(grade);
    }

    @Test
    void warnsOfHighMarksWithLowSpending() {
        ScoreSheet sheet =
                scorer.score(List.of(row("100", "100", "90")), funds("100", "80"), NO_MONTHS);
        WarningLight light = sheet.lights().getFirst();
        assertThat(light.light()).isEqualTo(Light.RED);
        assertThat(light.explanation()).contains("20.00%");
    }

    @Test
    void warnsOfALotUnspentAndIsCalmOtherwise() {
        Indicator poor = row("100", "70", "90");
        assertThat(
                        scorer.score(List.of(poor), funds("100", "70"), NO_MONTHS)
                                .lights()
                                .getFirst()
                                .light())
                .isEqualTo(Light.YELLOW);
        assertThat(
                        scorer.score(List.of(poor), funds("100", "95"), NO_MONTHS)
                                .lights()
                                .getFirst()
                                .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void lightsEachMonthAgainstTheCalendar() {
        ExecutionTimeline timeline =
                ExecutionTimeline.of(
                        2022,
                        Money.of("100"),
                        List.of(),
                        List.of(new MonthFigure(6, null, Money.of("16.17"))),
                        PACK.schedule(),
                        PACK.pace());
        assertThat(timeline.months().get(5).pace()).isEqualTo("32.34");
        assertThat(timeline.months().get(5).light()).isEqualTo(Light.RED);
        assertThat(timeline.months().get(5).required()).isEqualTo("50.00");
        assertThat(timeline.months().get(6).required()).isEqualTo("58.33");
        assertThat(timeline.months().get(5).missesSchedule()).isTrue();
    }

    @Test
    void refusesATypedScoreAboveThePoints() {
        IndicatorScore score = scorer.score(row("100", "100", "10").withScore(Points.of("12")));
        assertThat(score.score()).isNull();
        assertThat(score.explanation()).contains("12.00").contains("不予采用");
    }

    @Test
    void takesATypedDeductionAndShowsBothFigures() {
        IndicatorScore score = scorer.score(row("100", "100", "10").withScore(Points.of("9")));
        assertThat(score.score()).isEqualTo("9.00");
        assertThat(score.computed()).isEqualTo("10.00");
        assertThat(score.explanation()).contains("得满分 10 分").contains("自评打分 9.00 分");
        assertThat(score.reasonRequired()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "达成, 8.00, true",
        "达成, 7.99, false",
        "部分达成, 7.99, true",
        "部分达成, 5.99, false",
        "未达成, 5.99, true",
        "未达成, 6.00, false",
        "未达成, 0.00, true"
    })
    void holdsAQualitativeScoreToTheBandOfItsGrade(String grade, String typed, boolean accepted) {
        Indicator indicator =
                IndicatorBuilder.builder()
                        .name("服务标准落实")
                        .direction(Direction.QUALITATIVE)
                        .grade(QualitativeGrade.read(grade).orElseThrow())
                        .points(Points.of("10"))
                        .score(Points.of(typed))
                        .build();
        assertThat(scorer.score(indicator).score() != null).isEqualTo(accepted);
    }

    @Test
    void saysWhatIsMissingInsteadOfGuessing() {
        assertThat(scorer.score(row("100", "", "10")).explanation()).isEqualTo("没有填写实际完成值");
        assertThat(scorer.score(row("", "5", "10")).explanation()).isEqualTo("没有填写指标值");
        assertThat(scorer.score(row("100百分比", "良好", "10")).explanation())
                .isEqualTo("实际完成值“良好”不是数字，不能按公式计分");
        assertThat(scorer.score(row("100", "100", "10").withPoints(null)).explanation())
                .isEqualTo("没有填写分值");
        assertThat(scorer.score(row("1", "1", "10").withDirection(null)).explanation())
                .isEqualTo("没有填写指标性质");
    }

    @Test
    void warnsOfABudgetCutBelowZeroInsteadOfFailing() {
        FundingSource cut = funds("100", "50").withAdjustment(Money.of("-200"));
        ScoreSheet sheet = scorer.score(List.of(row("100", "0", "90")), cut, NO_MONTHS);
        assertThat(sheet.lights().getFirst().light()).isEqualTo(Light.YELLOW);
        assertThat(sheet.lights().getFirst().explanation()).contains("负数");
    }

    @Test
    void usesTheWeightOfTheRegime() {
        RulePack hubei = RulePackLibrary.read(Path.of("none")).find("hubei-2020");
        ScoreSheet sheet =
                new Scorer(hubei, hubei.regime("")).score(List.of(), funds("100", "50"), NO_MONTHS);
        assertThat(sheet.execution().score()).isEqualTo("10.00");
    }

    private String explain(Direction direction, String target, String actual, String points) {
        return scorer.score(row(target, actual, points).withDirection(direction)).explanation();
    }

    private static Indicator row(String target, String actual, String points) {
        return IndicatorBuilder.builder()
                .level1("产出指标")
                .level2("数量指标")
                .name("办件量")
                .direction(Direction.AT_LEAST)
                .target(target)
                .actual(actual)
                .points(Points.of(points))
                .build();
    }

    private static FundingSource funds(String budget, String spent) {
        return FundingSourceBuilder.builder()
                .source(FundingSource.FISCAL)
                .initial(Money.of(budget))
                .spent(Money.of(spent))
                .build();
    }
}
