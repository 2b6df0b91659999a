package ziping.check.sheet;

import ziping.check.place.Place;
import ziping.indicator.Indicator;
import ziping.scoring.IndicatorScore;

import java.util.regex.Pattern;

/**
 * A row of indicators in the form.
 *
 * @param place the indicator; {@link Place#at} leads to its fields
 * @param scored the indicator with the score the rules give it
 */
public record SheetRow(Place place, IndicatorScore scored) {

    private static final Pattern BLANK_NAME = Pattern.compile("指标\\s*\\d{1,2}\\s*[:：]?|…+|\\.{3,}");

    /** The indicator as entered or printed. */
    public Indicator indicator() {
        return scored.indicator();
    }

    /** Whether it is a row of the blank form that nobody filled in, such as 指标2 or ……. */
    public boolean isPlaceholder() {
        return BLANK_NAME.matcher(indicator().name().strip()).matches();
    }

    /** The place of 分值. */
    public Place points() {
        return place.at("points", "分值");
    }

    /** The place of 得分. */
    public Place score() {
        return place.at("score", "得分");
    }

    /** The place of 指标值. */
    public Place target() {
        return place.at("target", "指标值");
    }

    /** The place of 实际完成值. */
    public Place actual() {
        return place.at("actual", "实际完成值");
    }

    /** The place of 偏差原因. */
    public Place reason() {
        return place.at("reason", "偏差原因分析及改进措施");
    }
}
