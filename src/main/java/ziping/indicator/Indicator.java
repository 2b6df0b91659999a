package ziping.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.InvalidValueException;
import ziping.value.Points;
import ziping.value.Quantity;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A third-level performance indicator with target and actual value, a row of the 自评表.
 *
 * @param level1 一级指标, such as 产出指标
 * @param level2 二级指标, such as 数量指标
 * @param name 三级指标
 * @param direction 指标性质; {@code null} if not given
 * @param target 指标值 as written, number or words, without sign and unit
 * @param unit 度量单位
 * @param actual 实际完成值 as written
 * @param points 分值, not negative; {@code null} if not given
 * @param grade for qualitative indicators; {@code null} if not given
 * @param score points given by hand; {@code null} lets the formula decide. Whether it fits 分值 and
 *     grade is for scoring and the self-check to say, so that nothing typed is lost
 * @param reason 偏差原因分析及改进措施
 * @param formula id of a formula of the rule pack; empty for the one that fits the direction
 * @param explanation 指标解释
 * @param calculation 计算公式
 * @param targetBasis 指标值设定依据
 * @param dataSource 数据来源
 */
@RecordBuilder
public record Indicator(
        String id,
        String level1,
        String level2,
        String name,
        Direction direction,
        String target,
        String unit,
        String actual,
        BigDecimal points,
        QualitativeGrade grade,
        BigDecimal score,
        String reason,
        String formula,
        String explanation,
        String calculation,
        String targetBasis,
        String dataSource)
        implements IndicatorBuilder.With {

    public Indicator {
        id = Ids.orFresh(id);
        level1 = Text.of(level1);
        level2 = Text.of(level2);
        name = Text.of(name);
        target = Text.of(target);
        unit = Text.of(unit);
        actual = Text.of(actual);
        points = Points.of(points);
        if (points != null && points.signum() < 0) {
            throw new InvalidValueException("指标“" + name + "”的分值不能是负数，请改为0或正数。");
        }
        score = Points.of(score);
        reason = Text.of(reason);
        formula = Text.of(formula);
        explanation = Text.of(explanation);
        calculation = Text.of(calculation);
        targetBasis = Text.of(targetBasis);
        dataSource = Text.of(dataSource);
    }

    /** The target as a number; empty if it is not one. */
    public Optional<BigDecimal> targetNumber() {
        return Quantity.number(target);
    }

    /** The actual value as a number; empty if it is not one. */
    public Optional<BigDecimal> actualNumber() {
        return Quantity.number(actual);
    }

    /** Whether it is judged by grade. */
    public boolean isQualitative() {
        return direction == Direction.QUALITATIVE;
    }

    /** The target as forms with one column print it: {@code ≥136项}, {@code 显著提升}. */
    public String targetPhrase() {
        if (isQualitative()) {
            return target.isBlank() ? direction.sign() : target;
        }
        return (direction == null || target.isBlank() ? "" : direction.sign()) + measured(target);
    }

    /**
     * The actual value with its unit: {@code 136项}; the grade for a qualitative one without words.
     */
    public String actualPhrase() {
        if (isQualitative()) {
            return actual.isBlank() && grade != null ? grade.label() : actual;
        }
        return measured(actual);
    }

    private String measured(String value) {
        boolean bareNumber = Quantity.read(value).filter(q -> q.rest().isEmpty()).isPresent();
        return bareNumber ? value.strip() + unit : value;
    }
}
