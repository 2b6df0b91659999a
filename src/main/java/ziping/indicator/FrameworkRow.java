package ziping.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.InvalidValueException;
import ziping.value.Points;
import ziping.value.Text;

import java.math.BigDecimal;

/**
 * A scored row of the evaluation framework 决策/过程/产出/效益 (财预〔2020〕10号 附件2).
 *
 * @param level1 决策, 过程, 产出 or 效益
 * @param level2 二级指标
 * @param level3 三级指标
 * @param explanation 指标解释
 * @param criteria 指标说明 (评价要点 or formula)
 * @param points 分值; {@code null} if not given
 * @param score 得分, not negative, given by the evaluator; {@code null} if not scored
 * @param reason 评分说明
 */
@RecordBuilder
public record FrameworkRow(
        String id,
        String level1,
        String level2,
        String level3,
        String explanation,
        String criteria,
        BigDecimal points,
        BigDecimal score,
        String reason)
        implements FrameworkRowBuilder.With {

    public FrameworkRow {
        id = Ids.orFresh(id);
        level1 = Text.of(level1);
        level2 = Text.of(level2);
        level3 = Text.of(level3);
        explanation = Text.of(explanation);
        criteria = Text.of(criteria);
        points = Points.of(points);
        score = Points.of(score);
        reason = Text.of(reason);
        if ((points != null && points.signum() < 0) || (score != null && score.signum() < 0)) {
            throw new InvalidValueException("指标“" + level3 + "”的分值和得分不能是负数，请改正。");
        }
    }
}
