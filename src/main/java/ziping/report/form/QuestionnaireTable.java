package ziping.report.form;

import ziping.report.Report;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.survey.Question;
import ziping.survey.Survey;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 调查问卷: the questions as they were asked, with how many chose each answer. A question is one row,
 * so that no page break parts it from its answers.
 */
public final class QuestionnaireTable {
    /** Beginning of the ids for references from other tables; the survey's number follows. */
    public static final String ID = "questionnaire";

    private static final int IN_A_LINE = 2;

    private final Survey survey;
    private final TableBuilder table;

    private QuestionnaireTable(Survey survey, int number) {
        this.survey = survey;
        this.table = TableBuilder.table(ID + number, 6, 48, 42);
    }

    /** A table for each survey of a report. */
    public static List<Table> of(Report report) {
        return IntStream.range(0, report.surveys().size())
                .mapToObj(i -> new QuestionnaireTable(report.surveys().get(i), i + 1).table(report))
                .toList();
    }

    private Table table(Report report) {
        table.title("满意度调查问卷" + SurveyWords.whom(survey)).subtitle(Labels.year(report));
        table.leftNote(Labels.project(report));
        if (!survey.respondents().isBlank()) {
            table.rightNote("调查对象：" + survey.respondents());
        }
        table.head("题号", "问题", "选项及作答情况");
        survey.questions().forEach(this::question);
        if (survey.questions().isEmpty()) {
            Labels.nothing(table, table.columns());
        }
        SurveyWords.notes(survey).forEach(table::note);
        return table.build();
    }

    private void question(Question question) {
        String place = "survey:" + survey.id() + ":question:" + question.id() + ":";
        table.row();
        BigDecimal number = BigDecimal.valueOf(table.currentRow());
        table.figure(number, FigureFormat.PLAIN, Look.CENTRE, "");
        table.text(question.text(), place + "text").text(answers(question), place + "counts");
    }

    /** {@code □很满意　372人（77.82%）}, two answers a line. */
    private String answers(Question question) {
        int options = survey.options().size();
        long all = IntStream.range(0, options).mapToLong(question::count).sum();
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < options; i++) {
            String between = i % IN_A_LINE == 0 ? "\n" : "　　";
            answers.append(i == 0 ? "" : between).append(answer(i, question.count(i), all));
        }
        return answers.toString();
    }

    private String answer(int option, int count, long all) {
        String share = all == 0 ? "" : "（" + Rate.text(Rate.of(count, all)) + "）";
        return "□" + survey.options().get(option).label() + "　" + count + "人" + share;
    }
}
