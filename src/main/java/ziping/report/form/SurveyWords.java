package ziping.report.form;

import ziping.survey.AnswerOption;
import ziping.survey.CountingMethod;
import ziping.survey.Survey;
import ziping.value.ChineseDate;
import ziping.value.Quantity;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands around the tables of a survey: when, how, how many sheets, and how it was counted.
 */
public final class SurveyWords {

    private SurveyWords() {}

    /** {@code （办事群众）}, behind a title; empty where nobody is named. */
    static String whom(Survey survey) {
        return survey.respondents().isBlank() ? "" : "（" + survey.respondents() + "）";
    }

    /** The lines below a survey's table. */
    static List<String> notes(Survey survey) {
        List<String> notes = new ArrayList<>();
        String circumstances = circumstances(survey);
        if (!circumstances.isEmpty()) {
            notes.add("调查情况：" + circumstances + "。");
        }
        notes.add("计算方法：" + method(survey) + "。");
        if (!survey.note().isBlank()) {
            notes.add(ended(survey.note()));
        }
        return notes;
    }

    /** {@code 2025年11月3日至2025年11月14日，现场问卷，发放120份，回收118份（回收率98.33%）}. */
    static String circumstances(Survey survey) {
        List<String> words = new ArrayList<>();
        words.add(ChineseDate.period(survey.start(), survey.end()));
        words.add(survey.means());
        words.add(sheets("发放", survey.distributed()));
        words.add(sheets("回收", survey.collected()) + rate("回收率", survey.collectionRate()));
        words.add(sheets("有效", survey.valid()) + rate("有效率", survey.validityRate()));
        return words.stream().filter(w -> !w.isBlank()).collect(Collectors.joining("，"));
    }

    /** {@code （权重：很满意100%、满意80%）}; empty where no answer is weighted. */
    public static String weights(Survey survey) {
        if (survey.method() != CountingMethod.WEIGHTED) {
            return "";
        }
        return survey.options().stream()
                .filter(option -> option.counted() && option.weight() != null)
                .map(option -> option.label() + Quantity.plain(option.weight()) + "%")
                .collect(Collectors.joining("、", "（权重：", "）"));
    }

    private static String ended(String words) {
        return words.strip().replaceAll("[。；;，,.]+$", "") + "。";
    }

    private static String method(Survey survey) {
        String left =
                survey.options().stream()
                        .filter(option -> !option.counted())
                        .map(AnswerOption::label)
                        .collect(Collectors.joining("、"));
        String several = survey.questions().size() > 1 ? "，各问题结果取平均值" : "";
        String without = left.isEmpty() ? "" : "，" + left + "不计入有效作答";
        return "满意度=" + survey.method().formula() + weights(survey) + several + without;
    }

    private static String sheets(String label, Integer sheets) {
        return sheets == null ? "" : label + sheets + "份";
    }

    private static String rate(String label, BigDecimal rate) {
        return rate == null ? "" : "（" + label + Rate.text(rate) + "）";
    }
}
