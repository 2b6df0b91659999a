package ziping.ui.evaluation;

import ziping.report.Report;
import ziping.survey.AnswerOption;
import ziping.survey.CountingMethod;
import ziping.survey.Question;
import ziping.survey.Survey;
import ziping.survey.SurveyBuilder;
import ziping.ui.support.ReportField;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of one survey.
 *
 * @param id id of the survey
 */
record SurveyFields(String id) {

    private static final Survey GONE = SurveyBuilder.builder().build();

    /** The survey in a report; an empty one after it was deleted. */
    Survey of(Report report) {
        return report.surveys().stream().filter(s -> s.id().equals(id)).findFirst().orElse(GONE);
    }

    ReportField<String> respondents() {
        return field("survey.respondents", Survey::respondents, Survey::withRespondents);
    }

    ReportField<String> means() {
        return field("survey.means", Survey::means, Survey::withMeans);
    }

    ReportField<LocalDate> start() {
        return field("survey.start", Survey::start, Survey::withStart);
    }

    ReportField<LocalDate> end() {
        return field("survey.end", Survey::end, Survey::withEnd);
    }

    ReportField<Integer> distributed() {
        return field("survey.distributed", Survey::distributed, Survey::withDistributed);
    }

    ReportField<Integer> collected() {
        return field("survey.collected", Survey::collected, Survey::withCollected);
    }

    ReportField<Integer> valid() {
        return field("survey.valid", Survey::valid, Survey::withValid);
    }

    ReportField<CountingMethod> method() {
        return field("survey.method", Survey::method, Survey::withMethod);
    }

    ReportField<String> indicator() {
        return field("survey.indicator", Survey::indicatorId, Survey::withIndicatorId);
    }

    ReportField<String> note() {
        return field("survey.note", Survey::note, Survey::withNote);
    }

    ReportField<List<Question>> questions() {
        return field("survey.questions", Survey::questions, Survey::withQuestions);
    }

    ReportField<List<AnswerOption>> options() {
        return field("survey.options", Survey::options, Survey::withOptions);
    }

    private <T> ReportField<T> field(
            String name, Function<Survey, T> get, BiFunction<Survey, T, Survey> set) {
        return new ReportField<>(
                name,
                id,
                report -> get.apply(of(report)),
                (report, value) ->
                        report.withSurveys(
                                report.surveys().stream()
                                        .map(s -> s.id().equals(id) ? set.apply(s, value) : s)
                                        .toList()));
    }
}
