package ziping.report.form;

import ziping.report.Report;
import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.survey.Question;
import ziping.survey.Survey;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** 调查问卷: the questions as they were asked, with how many chose each answer. */
public final class QuestionnaireTable {
    /** Beginning of the ids for references from other tables; the survey's number follows. */
    public static final String ID = "questionnaire";

    private static final int COUNT = 3;
    private static final int COLUMNS = 5;

    private final Survey survey;
    private final TableBuilder table;
    private final FormCells cells;

    private QuestionnaireTable(Survey survey, int number) {
        this.survey = survey;
        this.table = TableBuilder.table(ID + number, 6, 44, 22, 12, 12);
        this.cells = new FormCells(table, MoneyUnit.YUAN);
    }

    /** A table for each survey of a report. */
    public static List<Table> of(Report report) {
        return IntStream.range(0, report.surveys().size())
                .mapToObj(i -> new QuestionnaireTable(report.surveys().get(i), i + 1).table(report))
                .toList();
    }

    private Table table(Report report) {
        String whom = survey.respondents().isBlank() ? "" : "（" + survey.respondents() + "）";
        table.title("满意度调查问卷" + whom).subtitle(Labels.year(report));
        table.leftNote(Labels.project(report));
        table.head("题号", "问题", "选项", "作答人数", "占比");
        survey.questions().forEach(this::question);
        if (survey.questions().isEmpty()) {
            Labels.nothing(table, COLUMNS);
        }
        SurveyWords.notes(survey).forEach(table::note);
        return table.build();
    }

    private void question(Question question) {
        String place = "survey:" + survey.id() + ":question:" + question.id() + ":";
        int options = survey.options().size();
        int height = Math.max(1, options);
        int number = survey.questions().indexOf(question) + 1;
        table.row();
        table.cell(new Content.Words(number + "."), Look.CENTRE, height, 1, "");
        table.cell(new Content.Words(question.text()), Look.TEXT, height, 1, place + "text");
        if (options == 0) {
            cells.empty(COLUMNS - 2);
        }
        int first = table.currentRow();
        for (int i = 0; i < options; i++) {
            if (i > 0) {
                table.row();
            }
            option(question, i, first, place);
        }
    }

    private void option(Question question, int index, int first, String place) {
        int last = first + survey.options().size() - 1;
        long all = IntStream.rangeClosed(0, last - first).mapToLong(question::count).sum();
        int count = question.count(index);
        table.text("□ " + survey.options().get(index).label(), "");
        cells.figure(BigDecimal.valueOf(count), FigureFormat.COUNT, 1, place + "counts");
        Expression share =
                Expression.of(
                        "ROUND(",
                        new int[] {table.currentRow(), COUNT},
                        "/SUM(",
                        new int[] {first, COUNT},
                        ":",
                        new int[] {last, COUNT},
                        "),4)");
        cells.formula(share, Rate.of(count, all), FigureFormat.RATE, 1);
    }
}
