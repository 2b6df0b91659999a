package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.survey.Survey;
import ziping.value.ChineseDate;
import ziping.value.Rate;

import java.util.List;

/** Who was asked, how many answered, and the result with the way it was counted. */
final class SurveyNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:survey");
        if (figures.report().surveys().isEmpty()) {
            return prose.gap("未填写满意度调查的对象、份数和结果").write();
        }
        figures.report().surveys().forEach(survey -> survey(prose, survey));
        return prose.write();
    }

    private static void survey(Prose prose, Survey survey) {
        prose.clause(period(survey) + means(survey) + "向" + survey.respondents() + "开展满意度调查");
        sheets(prose, "发放问卷", survey.distributed());
        sheets(prose, "回收", survey.collected());
        prose.optionalRate("回收率", survey.collectionRate());
        sheets(prose, "有效问卷", survey.valid());
        prose.optionalRate("有效率", survey.validityRate()).sentence();
        if (survey.satisfaction() == null) {
            prose.lacks(survey.respondents() + "满意度调查的作答统计");
        } else {
            prose.paragraph(
                    "%s满意度为%s，计算方法为%s，%d个问题取平均值。"
                            .formatted(
                                    survey.respondents(),
                                    Rate.text(survey.satisfaction()),
                                    survey.method().formula(),
                                    survey.questions().size()));
        }
        if (!survey.note().isBlank()) {
            prose.paragraph(Prose.ended(survey.note()));
        }
    }

    private static void sheets(Prose prose, String label, Integer sheets) {
        if (sheets != null) {
            prose.clause(label + sheets + "份");
        }
    }

    private static String period(Survey survey) {
        String period = ChineseDate.period(survey.start(), survey.end());
        return period.isEmpty() ? "" : period + "，";
    }

    private static String means(Survey survey) {
        return survey.means().isBlank() ? "" : "采用" + survey.means() + "方式";
    }
}
