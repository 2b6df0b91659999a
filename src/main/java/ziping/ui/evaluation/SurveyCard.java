package ziping.ui.evaluation;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.survey.AnswerOption;
import ziping.survey.CountingMethod;
import ziping.survey.Question;
import ziping.survey.QuestionBuilder;
import ziping.survey.Survey;
import ziping.ui.control.CellKinds;
import ziping.ui.control.EditColumn;
import ziping.ui.control.EditTable;
import ziping.ui.control.FormPane;
import ziping.ui.control.ReportTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;
import ziping.value.InvalidValueException;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** One survey: whom it asked, how many sheets came back, what was answered, and the result. */
final class SurveyCard {

    private static final Messages WORDS = Messages.of(SurveyCard.class);

    private final OpenReport report;
    private final SurveyFields fields;
    private final List<AnswerOption> options;
    private final FormPane form;
    private final ReportTable<Question> questions;
    private final Label result = new Label();
    private final VBox node = new VBox();

    SurveyCard(OpenReport report, Survey survey, Consumer<Survey> remove) {
        this.report = report;
        this.fields = new SurveyFields(survey.id());
        this.options = survey.options();
        form = new FormPane(EvaluationPage.ID, report, WORDS);
        questions = questions();
        fields();
        result.setId("survey-result-" + survey.id());
        result.setWrapText(true);
        result.setMinHeight(Region.USE_PREF_SIZE);
        node.getStyleClass().add("card");
        node.getChildren().addAll(form.node(), footer(remove));
        report.reportProperty().addListener((p, before, now) -> show(now));
        show(report.get());
    }

    Node node() {
        return node;
    }

    boolean showsOptions(List<AnswerOption> now) {
        return options.equals(now);
    }

    boolean focus(Place place) {
        return form.focus(place) || questions.focus(place);
    }

    private void fields() {
        form.section("section.survey")
                .text(fields.respondents())
                .text(fields.means())
                .date(fields.start())
                .date(fields.end())
                .count(fields.distributed())
                .count(fields.collected())
                .count(fields.valid())
                .choice(
                        fields.method(),
                        r -> Arrays.asList(CountingMethod.values()),
                        CountingMethod::formula)
                .choice(fields.indicator(), SurveyCard::indicators, this::indicatorName)
                .wide("survey.questions", questions.node())
                .wide("survey.options", options().node())
                .area(fields.note(), 2);
    }

    private static List<String> indicators(Report report) {
        List<String> ids = new ArrayList<>(List.of(""));
        report.indicators().forEach(i -> ids.add(i.id()));
        return ids;
    }

    private String indicatorName(String id) {
        return report.get().indicators().stream()
                .filter(i -> i.id().equals(id))
                .map(Indicator::name)
                .findFirst()
                .orElse(WORDS.get("survey.indicator.none"));
    }

    private HBox footer(Consumer<Survey> remove) {
        Button delete = new Button(WORDS.get("survey.remove"));
        delete.getStyleClass().add("link");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(e -> remove.accept(fields.of(report.get())));
        HBox.setHgrow(result, Priority.ALWAYS);
        result.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(result, delete);
        line.getStyleClass().add("page-header");
        return line;
    }

    private void show(Report now) {
        Survey survey = fields.of(now);
        BigDecimal satisfaction = survey.satisfaction();
        result.setText(
                satisfaction == null
                        ? WORDS.get("survey.result.none")
                        : WORDS.get(
                                "survey.result",
                                Rate.text(satisfaction),
                                survey.method().formula(),
                                rate(survey.collectionRate()),
                                rate(survey.validityRate())));
    }

    private static String rate(BigDecimal rate) {
        return rate == null ? WORDS.get("none") : Rate.text(rate);
    }

    private ReportTable<Question> questions() {
        List<EditColumn<Question, ?>> columns = new ArrayList<>();
        columns.add(
                EditColumn.of(
                                WORDS.get("question.text"),
                                CellKinds.LONG_TEXT,
                                Question::text,
                                Question::withText)
                        .id("text")
                        .width(14)
                        .grow(1));
        for (int i = 0; i < options.size(); i++) {
            columns.add(count(i));
        }
        columns.add(
                EditColumn.<Question, BigDecimal>computed(
                                WORDS.get("question.satisfaction"),
                                CellKinds.RATE,
                                q -> fields.of(report.get()).satisfaction(q))
                        .id("satisfaction")
                        .width(6));
        EditTable<Question> table =
                new EditTable<>(columns, () -> QuestionBuilder.builder().build());
        table.setNaming(WORDS.get("question"), Question::text);
        table.setLines(2);
        return new ReportTable<>(
                EvaluationPage.ID, report, fields.questions(), table, Question::id);
    }

    private EditColumn<Question, BigDecimal> count(int option) {
        return EditColumn.<Question, BigDecimal>of(
                        options.get(option).label(),
                        CellKinds.QUANTITY,
                        q -> BigDecimal.valueOf(q.count(option)),
                        (q, typed) -> withCount(q, option, typed))
                .id("count" + option)
                .width(5);
    }

    private static Question withCount(Question question, int option, BigDecimal typed) {
        List<Integer> counts = new ArrayList<>(question.counts());
        while (counts.size() <= option) {
            counts.add(0);
        }
        try {
            counts.set(option, typed == null ? 0 : typed.intValueExact());
        } catch (ArithmeticException notWhole) {
            throw new InvalidValueException(WORDS.get("question.whole", typed.toPlainString()));
        }
        return question.withCounts(counts);
    }

    private ReportTable<AnswerOption> options() {
        List<EditColumn<AnswerOption, ?>> columns =
                List.of(
                        EditColumn.of(
                                        WORDS.get("option.label"),
                                        CellKinds.TEXT,
                                        AnswerOption::label,
                                        AnswerOption::withLabel)
                                .id("label")
                                .width(8)
                                .grow(1),
                        EditColumn.of(
                                        WORDS.get("option.weight"),
                                        CellKinds.RATE,
                                        AnswerOption::weight,
                                        AnswerOption::withWeight)
                                .id("weight")
                                .width(6),
                        yesNo("satisfied", AnswerOption::satisfied, AnswerOption::withSatisfied),
                        yesNo("counted", AnswerOption::counted, AnswerOption::withCounted));
        EditTable<AnswerOption> table =
                new EditTable<>(columns, () -> new AnswerOption("", null, false, true));
        table.setNaming(WORDS.get("option"), AnswerOption::label);
        return new ReportTable<>(
                EvaluationPage.ID, report, fields.options(), table, AnswerOption::label);
    }

    private static EditColumn<AnswerOption, Boolean> yesNo(
            String id,
            Function<AnswerOption, Boolean> read,
            BiFunction<AnswerOption, Boolean, AnswerOption> write) {
        return EditColumn.of(
                        WORDS.get("option." + id),
                        CellKinds.choice(
                                () -> List.of(true, false), yes -> WORDS.get(yes ? "yes" : "no")),
                        read,
                        (option, yes) -> write.apply(option, Boolean.TRUE.equals(yes)))
                .id(id)
                .width(6);
    }
}
