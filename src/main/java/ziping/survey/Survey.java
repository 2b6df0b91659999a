package ziping.survey;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.ChineseDate;
import ziping.value.Ids;
import ziping.value.InvalidValueException;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A satisfaction survey of one group of people.
 *
 * @param respondents 调查对象
 * @param means 调查方式, such as 现场问卷
 * @param start first day; {@code null} if not given
 * @param end last day, not before {@code start}; {@code null} if not given
 * @param distributed 发放份数; {@code null} if not given
 * @param collected 回收份数; {@code null} if not given
 * @param valid 有效份数; {@code null} if not given
 * @param method how the result is counted; {@code null} is read as {@link CountingMethod#SHARE}
 * @param options the answers people could choose
 * @param questions the questions with counted answers
 * @param indicatorId the indicator the result feeds; empty if none
 * @param note anything else the report should say
 */
@RecordBuilder
public record Survey(
        String id,
        String respondents,
        String means,
        LocalDate start,
        LocalDate end,
        Integer distributed,
        Integer collected,
        Integer valid,
        CountingMethod method,
        List<AnswerOption> options,
        List<Question> questions,
        String indicatorId,
        String note)
        implements SurveyBuilder.With {

    public Survey {
        id = Ids.orFresh(id);
        respondents = Text.of(respondents);
        means = Text.of(means);
        method = method == null ? CountingMethod.SHARE : method;
        options = options == null ? List.of() : List.copyOf(options);
        questions = questions == null ? List.of() : List.copyOf(questions);
        indicatorId = Text.of(indicatorId);
        note = Text.of(note);
        if (start != null && end != null && end.isBefore(start)) {
            throw new InvalidValueException("满意度调查的结束日期（" + ChineseDate.text(end) + "）早于开始日期，请改正。");
        }
        requireSheets(distributed, "发放份数");
        requireSheets(collected, "回收份数");
        requireSheets(valid, "有效份数");
    }

    /** 回收率 = 回收 ÷ 发放, percent; {@code null} if it cannot be had. */
    public BigDecimal collectionRate() {
        return distributed == null || collected == null ? null : Rate.of(collected, distributed);
    }

    /** 有效率 = 有效 ÷ 回收, percent; {@code null} if it cannot be had. */
    public BigDecimal validityRate() {
        return collected == null || valid == null ? null : Rate.of(valid, collected);
    }

    /** Satisfaction of one question, percent; {@code null} when nobody gave a counted answer. */
    public BigDecimal satisfaction(Question question) {
        long answers = 0;
        BigDecimal satisfied = BigDecimal.ZERO;
        for (int i = 0; i < options.size(); i++) {
            AnswerOption option = options.get(i);
            if (option.counted()) {
                answers += question.count(i);
                BigDecimal count = BigDecimal.valueOf(question.count(i));
                satisfied = satisfied.add(count.multiply(worth(option)));
            }
        }
        return answers == 0
                ? null
                : satisfied.divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP);
    }

    /**
     * Satisfaction of the whole survey: the mean of its questions, percent; {@code null} if none.
     */
    public BigDecimal satisfaction() {
        List<BigDecimal> results =
                questions.stream().map(this::satisfaction).filter(Objects::nonNull).toList();
        return results.isEmpty()
                ? null
                : results.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(results.size()), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal worth(AnswerOption option) {
        if (method == CountingMethod.WEIGHTED) {
            return option.weight() == null ? BigDecimal.ZERO : option.weight();
        }
        return option.satisfied() ? Rate.FULL : BigDecimal.ZERO;
    }

    private static void requireSheets(Integer sheets, String what) {
        if (sheets != null && sheets < 0) {
            throw new InvalidValueException("问卷" + what + "不能是负数（" + sheets + "），请改正。");
        }
    }
}
