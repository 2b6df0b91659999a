package ziping.scoring;

import java.math.BigDecimal;

/**
 * The score of a first-level class.
 *
 * @param level1 such as 产出指标
 * @param points sum of 分值
 * @param score sum of 得分 of the rows that have one
 */
public record ClassScore(String level1, BigDecimal points, BigDecimal score) {

    /** Points lost. */
    public BigDecimal lost() {
        return points.subtract(score);
    }
}
