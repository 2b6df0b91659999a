package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.value.Quantity;
import ziping.value.Text;

import java.util.Optional;

/** 指标性质, 指标值, 度量单位 and 完成值 for forms that give each a column of its own. */
final class Measures {

    private Measures() {}

    /** 指标性质; empty if not given. */
    static String sign(Indicator indicator) {
        return indicator.direction() == null ? "" : indicator.direction().sign();
    }

    /** 指标值 without its unit. */
    static String target(Indicator indicator) {
        return bare(indicator.target(), unit(indicator));
    }

    /** 完成值 without the unit; the grade for a qualitative one without words. */
    static String actual(Indicator indicator) {
        return indicator.isQualitative()
                ? indicator.actualPhrase()
                : bare(indicator.actual(), unit(indicator));
    }

    /** 度量单位: as given, else what is written behind the number of the target, such as %. */
    static String unit(Indicator indicator) {
        String written = Quantity.read(indicator.target()).map(Quantity::rest).orElse("");
        return indicator.isQualitative()
                ? indicator.unit()
                : Text.firstOf(indicator.unit(), written);
    }

    private static String bare(String value, String unit) {
        Optional<Quantity> quantity =
                Quantity.read(value).filter(q -> !q.rest().isEmpty() && q.rest().equals(unit));
        return quantity.map(q -> Quantity.plain(q.number())).orElse(value);
    }
}
