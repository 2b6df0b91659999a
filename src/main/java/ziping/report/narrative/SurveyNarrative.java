package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.report.form.SurveyWords;
import ziping.survey.Survey;
import ziping.value.ChineseDate;

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
        prose.optionalRate("有效率", survey.validityRate()).stop("");
        if (survey.satisfaction() == null) {
            prose.lacks(survey.respondents() + "满意度调查的作答统计");
        } else {
            prose.clause(survey.respondents() + "满意度为" + Prose.rate(survey.satisfaction()))
                    .clause("按" + survey.method().formula() + "计算" + SurveyWords.weights(survey));
            int questions = survey.questions().size();
            if (questions > 1) {
                prose.clause(questions + "个问题取平均值");
            }
        }
        prose.stop("").words(Prose.ended(survey.note())).sentence();
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
