package ziping.exchange;

import static ziping.exchange.Kinds.HUNDREDTHS;
import static ziping.exchange.Kinds.ID;
import static ziping.exchange.Kinds.QUANTITY;
import static ziping.exchange.Kinds.TEXT;

import ziping.indicator.Direction;
import ziping.indicator.FrameworkRow;
import ziping.indicator.FrameworkRowBuilder;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.QualitativeGrade;
import ziping.indicator.SignedTarget;

/** How indicators and framework rows stand in the document. */
final class IndicatorShapes {

    static final Shape<Indicator, ?> INDICATOR =
            Shape.of(IndicatorBuilder::builder, IndicatorShapes::settled)
                    .with("id", "编号", ID, Indicator::id, IndicatorBuilder::id)
                    .with("level1", "一级指标", TEXT, Indicator::level1, IndicatorBuilder::level1)
                    .with("level2", "二级指标", TEXT, Indicator::level2, IndicatorBuilder::level2)
                    .with("name", "三级指标", TEXT, Indicator::name, IndicatorBuilder::name)
                    .with(
                            "direction",
                            "指标性质",
                            Kinds.word(Direction.values(), Direction::sign, Direction::read),
                            Indicator::direction,
                            IndicatorBuilder::direction)
                    .with("target", "指标值", QUANTITY, Indicator::target, IndicatorBuilder::target)
                    .with("unit", "度量单位", TEXT, Indicator::unit, IndicatorBuilder::unit)
                    .with("actual", "实际完成值", QUANTITY, Indicator::actual, IndicatorBuilder::actual)
                    .with("points", "分值", HUNDREDTHS, Indicator::points, IndicatorBuilder::points)
                    .with(
                            "grade",
                            "完成等级",
                            Kinds.word(
                                    QualitativeGrade.values(),
                                    QualitativeGrade::label,
                                    QualitativeGrade::read),
                            Indicator::grade,
                            IndicatorBuilder::grade)
                    .with("score", "得分", HUNDREDTHS, Indicator::score, IndicatorBuilder::score)
                    .with("reason", "偏差原因", TEXT, Indicator::reason, IndicatorBuilder::reason)
                    .with("formula", "评分公式", TEXT, Indicator::formula, IndicatorBuilder::formula)
                    .with(
                            "explanation",
                            "指标解释",
                            TEXT,
                            Indicator::explanation,
                            IndicatorBuilder::explanation)
                    .with(
                            "calculation",
                            "计算公式",
                            TEXT,
                            Indicator::calculation,
                            IndicatorBuilder::calculation)
                    .with(
                            "targetBasis",
                            "指标值设定依据",
                            TEXT,
                            Indicator::targetBasis,
                            IndicatorBuilder::targetBasis)
                    .with(
                            "dataSource",
                            "数据来源",
                            TEXT,
                            Indicator::dataSource,
                            IndicatorBuilder::dataSource);

    static final Shape<FrameworkRow, ?> FRAMEWORK_ROW =
            Shape.of(FrameworkRowBuilder::builder, FrameworkRowBuilder::build)
                    .with("id", "编号", ID, FrameworkRow::id, FrameworkRowBuilder::id)
                    .with("level1", "一级指标", TEXT, FrameworkRow::level1, FrameworkRowBuilder::level1)
                    .with("level2", "二级指标", TEXT, FrameworkRow::level2, FrameworkRowBuilder::level2)
                    .with("level3", "三级指标", TEXT, FrameworkRow::level3, FrameworkRowBuilder::level3)
                    .with(
                            "explanation",
                            "指标解释",
                            TEXT,
                            FrameworkRow::explanation,
                            FrameworkRowBuilder::explanation)
                    .with(
                            "criteria",
                            "指标说明",
                            TEXT,
                            FrameworkRow::criteria,
                            FrameworkRowBuilder::criteria)
                    .with(
                            "points",
                            "分值",
                            HUNDREDTHS,
                            FrameworkRow::points,
                            FrameworkRowBuilder::points)
                    .with(
                            "score",
                            "得分",
                            HUNDREDTHS,
                            FrameworkRow::score,
                            FrameworkRowBuilder::score)
                    .with(
                            "reason",
                            "评分说明",
                            TEXT,
                            FrameworkRow::reason,
                            FrameworkRowBuilder::reason);

    private IndicatorShapes() {}

    /** A sign in the target counts where no direction is given. */
    private static Indicator settled(IndicatorBuilder builder, Found found) {
        Indicator indicator = builder.build();
        return indicator.direction() == null
                ? SignedTarget.read(indicator.target())
                        .map(signed -> settled(signed, indicator, found))
                        .orElse(indicator)
                : indicator;
    }

    private static Indicator settled(SignedTarget signed, Indicator indicator, Found found) {
        found.remark(
                "指标值“%s”里的符号按指标性质“%s”读入。".formatted(indicator.target(), signed.direction().sign()));
        return signed.settledInto(indicator);
    }
}
