package ziping.survey;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.InvalidValueException;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;

/**
 * An answer people could choose.
 *
 * @param label the words on the form, such as 很满意
 * @param weight its weight for 综合满意度, percent, 0 to 100; {@code null} if not given
 * @param satisfied whether it counts as 满意
 * @param counted {@code false} for 不了解 and 未作答, which leave the denominator
 */
@RecordBuilder
public record AnswerOption(String label, BigDecimal weight, boolean satisfied, boolean counted)
        implements AnswerOptionBuilder.With {

    public AnswerOption {
        label = Text.of(label);
        weight = Rate.of(weight);
        if (weight != null && (weight.signum() < 0 || weight.compareTo(Rate.FULL) > 0)) {
            throw new InvalidValueException("选项“" + label + "”的权重应在0到100之间，请改正。");
        }
    }
}
