package ziping.store;

import static ziping.store.db.Tables.ANSWER_OPTION;
import static ziping.store.db.Tables.QUESTION;
import static ziping.store.db.Tables.QUESTION_COUNT;
import static ziping.store.db.Tables.SURVEY;

import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.survey.AnswerOption;
import ziping.survey.Question;
import ziping.survey.Survey;

import java.util.List;
import java.util.function.Function;

/** Keeps the satisfaction surveys with their options, questions and counted answers. */
final class SurveyRepository {

    private static final RowType<Integer> COUNTS =
            RowType.<Integer>list(
                            QUESTION_COUNT,
                            Function.identity(),
                            QUESTION_COUNT.REPORT_ID,
                            QUESTION_COUNT.SURVEY,
                            QUESTION_COUNT.QUESTION,
                            QUESTION_COUNT.POSITION)
                    .column(QUESTION_COUNT.ANSWERS, Function.identity())
                    .read(row -> row.get(QUESTION_COUNT.ANSWERS));

    private static final RowType<Question> QUESTIONS =
            RowType.<Question>list(
                            QUESTION,
                            Question::id,
                            QUESTION.REPORT_ID,
                            QUESTION.SURVEY,
                            QUESTION.POSITION)
                    .column(QUESTION.ID, Question::id)
                    .column(QUESTION.TEXT, Question::text)
                    .list(COUNTS, Question::counts)
                    .read(
                            row ->
                                    new Question(
                                            row.get(QUESTION.ID),
                                            row.get(QUESTION.TEXT),
                                            row.list(COUNTS)));

    private static final RowType<AnswerOption> OPTIONS =
            RowType.<AnswerOption>list(
                            ANSWER_OPTION,
                            AnswerOption::label,
                            ANSWER_OPTION.REPORT_ID,
                            ANSWER_OPTION.SURVEY,
                            ANSWER_OPTION.POSITION)
                    .column(ANSWER_OPTION.LABEL, AnswerOption::label)
                    .column(ANSWER_OPTION.WEIGHT, AnswerOption::weight)
                    .column(ANSWER_OPTION.SATISFIED, AnswerOption::satisfied)
                    .column(ANSWER_OPTION.COUNTED, AnswerOption::counted)
                    .read(
                            row ->
                                    new AnswerOption(
                                            row.get(ANSWER_OPTION.LABEL),
                                            row.get(ANSWER_OPTION.WEIGHT),
                                            row.get(ANSWER_OPTION.SATISFIED),
                                            row.get(ANSWER_OPTION.COUNTED)));

    private static final RowType<Survey> SURVEYS =
            RowType.<Survey>list(SURVEY, Survey::id, SURVEY.REPORT_ID, SURVEY.POSITION)
                    .column(SURVEY.ID, Survey::id)
                    .column(SURVEY.RESPONDENTS, Survey::respondents)
                    .column(SURVEY.MEANS, Survey::means)
                    .column(SURVEY.START, Survey::start)
                    .column(SURVEY.END, Survey::end)
                    .column(SURVEY.DISTRIBUTED, Survey::distributed)
                    .column(SURVEY.COLLECTED, Survey::collected)
                    .column(SURVEY.VALID, Survey::valid)
                    .column(SURVEY.METHOD, Survey::method)
                    .column(SURVEY.INDICATOR_ID, Survey::indicatorId)
                    .column(SURVEY.NOTE, Survey::note)
                    .list(OPTIONS, Survey::options)
                    .list(QUESTIONS, Survey::questions)
                    .read(
                            row ->
                                    new Survey(
                                            row.get(SURVEY.ID),
                                            row.get(SURVEY.RESPONDENTS),
                                            row.get(SURVEY.MEANS),
                                            row.get(SURVEY.START),
                                            row.get(SURVEY.END),
                                            row.get(SURVEY.DISTRIBUTED),
                                            row.get(SURVEY.COLLECTED),
                                            row.get(SURVEY.VALID),
                                            row.get(SURVEY.METHOD),
                                            row.list(OPTIONS),
                                            row.list(QUESTIONS),
                                            row.get(SURVEY.INDICATOR_ID),
                                            row.get(SURVEY.NOTE)));

    private SurveyRepository() {}

    static List<Part<?>> parts() {
        return List.of(Part.list(SURVEYS, Report::surveys, ReportBuilder::surveys));
    }
}
