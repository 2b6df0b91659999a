package ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.execution.ExecutionTimeline;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.QualitativeGrade;
import ziping.project.FundingSource;
import ziping.project.FundingSourceBuilder;
import ziping.template.RulePackLibrary;
import ziping.value.Points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * R21: the scorer against a slow reference written on its own, in whole hundredths and fractions,
 * from the text of the rules. {@code -Dziping.faults=full} runs the large number.
 */
class ScorerPropertyTest {

    private static final boolean FULL = "full".equals(System.getProperty("ziping.faults"));
    private static final int SETS = FULL ? 100_000 : 1_000;
    private static final RulePack PACK =
            RulePackLibrary.read(Path.of("none")).find("national-2020");
    private static final ExecutionTimeline NO_MONTHS = new ExecutionTimeline(List.of());

    private final Scorer scorer = new Scorer(PACK, PACK.regime(""));
    private final Random random = new Random(20_191_230);

    @Test
    void agreesWithTheSlowReferenceToTheCent() {
        for (int set = 0; set < SETS; set++) {
            List<Indicator> indicators = indicators();
            FundingSource funds = funds();
            ScoreSheet sheet = scorer.score(indicators, funds, NO_MONTHS);
            BigInteger total = BigInteger.ZERO;
            for (IndicatorScore row : sheet.rows()) {
                BigInteger expected = reference(row.indicator());
                assertThat(cents(row.score()))
                        .as("set %d %s: %s", set, row.indicator(), row.explanation())
                        .isEqualTo(expected);
                total = total.add(expected);
            }
            BigInteger execution = referenceExecution(funds);
            assertThat(cents(sheet.execution().score()))
                    .as("set %d %s", set, funds)
                    .isEqualTo(execution);
            assertThat(cents(sheet.total())).isEqualTo(total.add(execution));
            assertThat(sheet.grade().label()).isEqualTo(referenceGrade(cents(sheet.total())));
        }
        System.out.println("R21: " + SETS + " passed, 0 failed");
    }

    @Test
    void neverGivesMoreForAWorseResult() {
        for (int i = 0; i < SETS; i++) {
            Indicator indicator = quantitative(Direction.values()[random.nextInt(5)]);
            BigDecimal actual = new BigDecimal(indicator.actual());
            BigDecimal more = actual.add(decimal(100, 2));
            BigDecimal here = scorer.score(indicator).score();
            BigDecimal there = scorer.score(indicator.withActual(more.toPlainString())).score();
            boolean lowerIsBetter =
                    indicator.direction().isReverse()
                            || (indicator.direction() == Direction.EQUAL
                                    && indicator.target().matches("0(\\.0+)?"));
            assertThat(lowerIsBetter ? here : there)
                    .as("%s then %s", indicator, more)
                    .isGreaterThanOrEqualTo(lowerIsBetter ? there : here);
        }
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            Direction direction = Direction.values()[random.nextInt(6)];
            indicators.add(
                    direction == Direction.QUALITATIVE ? qualitative() : quantitative(direction));
        }
        return indicators;
    }

    private Indicator quantitative(Direction direction) {
        BigDecimal target = random.nextInt(6) == 0 ? BigDecimal.ZERO : decimal(1000, 3);
        BigDecimal actual =
                switch (random.nextInt(5)) {
                    case 0 -> target;
                    case 1 -> target.add(target);
                    case 2 -> decimal(1000, 3).negate();
                    default -> decimal(2000, 3);
                };
        return IndicatorBuilder.builder()
                .name("指标")
                .direction(direction)
                .target(target.toPlainString())
                .actual(actual.toPlainString())
                .points(decimal(40, 2).add(new BigDecimal("0.01")))
                .build();
    }

    private Indicator qualitative() {
        QualitativeGrade grade = QualitativeGrade.values()[random.nextInt(3)];
        int points = 1 + random.nextInt(40);
        int low = new int[] {80, 60, 0}[grade.ordinal()] * points;
        int high = new int[] {100 * points, 80 * points - 1, 60 * points - 1}[grade.ordinal()];
        int score = low + random.nextInt(high - low + 1);
        return IndicatorBuilder.builder()
                .name("指标")
                .direction(Direction.QUALITATIVE)
                .grade(grade)
                .points(new BigDecimal(points))
                .score(BigDecimal.valueOf(score, 2))
                .build();
    }

    private FundingSource funds() {
        return FundingSourceBuilder.builder()
                .initial(random.nextInt(10) == 0 ? BigDecimal.ZERO : decimal(10_000_000, 2))
                .spent(decimal(10_000_000, 2))
                .build();
    }

    private BigDecimal decimal(int bound, int scale) {
        return new BigDecimal(random.nextInt(bound))
                .add(BigDecimal.valueOf(random.nextInt((int) Math.pow(10, scale)), scale));
    }

    /** Score in hundredths of a point, by the text of the rules, in whole numbers. */
    private static BigInteger reference(Indicator i) {
        BigInteger w = cents(i.points());
        if (i.direction() == Direction.QUALITATIVE) {
            return cents(i.score());
        }
        BigInteger t = thousandths(i.target());
        BigInteger a = thousandths(i.actual()).max(BigInteger.ZERO);
        boolean zero = t.signum() == 0;
        return switch (i.direction()) {
            case AT_LEAST, MORE_THAN -> a.compareTo(t) >= 0 ? w : rounded(a.multiply(w), t);
            case EQUAL -> {
                if (zero) {
                    yield a.signum() <= 0 ? w : BigInteger.ZERO;
                }
                yield a.compareTo(t) >= 0 ? w : rounded(a.multiply(w), t);
            }
            default -> {
                if (a.compareTo(t) <= 0) {
                    yield w;
                }
                BigInteger twice = t.add(t);
                yield zero || a.compareTo(twice) >= 0
                        ? BigInteger.ZERO
                        : rounded(twice.subtract(a).multiply(w), t);
            }
        };
    }

    private static BigInteger referenceExecution(FundingSource funds) {
        BigInteger budget = cents(funds.initial());
        if (budget.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger thousand = BigInteger.valueOf(1000);
        return rounded(cents(funds.spent()).multiply(thousand), budget).min(thousand);
    }

    private static String referenceGrade(BigInteger cents) {
        int total = cents.intValueExact();
        return total >= 9000 ? "优" : total >= 8000 ? "良" : total >= 6000 ? "中" : "差";
    }

    private static BigInteger rounded(BigInteger numerator, BigInteger denominator) {
        BigInteger doubled = numerator.shiftLeft(1).add(denominator);
        return doubled.divide(denominator.shiftLeft(1));
    }

    private static BigInteger cents(BigDecimal points) {
        return Points.of(points).unscaledValue();
    }

    private static BigInteger thousandths(String number) {
        return new BigDecimal(number).setScale(3).unscaledValue();
    }
}
