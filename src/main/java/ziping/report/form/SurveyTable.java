package ziping.report.form;

import ziping.report.Report;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.survey.AnswerOption;
import ziping.survey.CountingMethod;
import ziping.survey.Question;
import ziping.survey.Survey;
import ziping.value.MoneyUnit;
import ziping.value.Quantity;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 满意度调查统计表: one survey, its questions by answers counted, with the result and the way to it. */
public final class SurveyTable {
    /** Beginning of the ids for references from other tables; the survey's number follows. */
    public static final String ID = "survey";

    private static final int FIRST_OPTION = 2;

    private final Survey survey;
    private final TableBuilder table;
    private final FormCells cells;

    private SurveyTable(Survey survey, int number) {
        this.survey = survey;
        List<Integer> widths = new ArrayList<>(List.of(6, 40));
        survey.options().forEach(option -> widths.add(12));
        widths.addAll(List.of(12, 12));
        this.table = TableBuilder.table(ID + number, widths.toArray(Integer[]::new));
        this.cells = new FormCells(table, MoneyUnit.YUAN);
    }

    /** A table for each survey of a report. */
    public static List<Table> of(Report report) {
        return IntStream.range(0, report.surveys().size())
                .mapToObj(i -> new SurveyTable(report.surveys().get(i), i + 1).table(report))
                .toList();
    }

    private Table table(Report report) {
        table.title("满意度调查统计表" + SurveyWords.whom(survey)).subtitle(Labels.year(report));
        table.leftNote(Labels.project(report)).rightNote("单位：人");
        head();
        survey.questions().forEach(this::question);
        if (survey.questions().isEmpty()) {
            Labels.nothing(table, table.columns());
        } else {
            mean();
        }
        SurveyWords.notes(survey).forEach(table::note);
        return table.build();
    }

    private void head() {
        table.row().label("序号", 1, 1).label("调查问题", 1, 1);
        survey.options().forEach(option -> table.label(label(option), 1, 1));
        table.label("有效作答", 1, 1).label("满意度", 1, 1).endHead();
    }

    private String label(AnswerOption option) {
        boolean weighted = survey.method() == CountingMethod.WEIGHTED && option.counted();
        return weighted && option.weight() != null
                ? option.label() + "\n" + Quantity.plain(option.weight()) + "%"
                : option.label();
    }

    private void question(Question question) {
        String place = "survey:" + survey.id() + ":question:" + question.id() + ":";
        table.row();
        BigDecimal number = BigDecimal.valueOf(table.currentRow());
        table.figure(number, FigureFormat.PLAIN, Look.CENTRE, "");
        table.text(question.text(), place + "text");
        long answers = 0;
        for (int i = 0; i < survey.options().size(); i++) {
            int count = question.count(i);
            answers += survey.options().get(i).counted() ? count : 0;
            cells.figure(BigDecimal.valueOf(count), FigureFormat.COUNT, 1, place + "counts");
        }
        BigDecimal rate = survey.satisfaction(question);
        BigDecimal valid = rate == null ? null : BigDecimal.valueOf(answers);
        cells.formula(answers(), valid, FigureFormat.COUNT, 1);
        cells.formula(satisfaction(), rate, FigureFormat.RATE, 1);
    }

    private void mean() {
        int last = table.currentRow();
        int column = table.columns() - 1;
        boolean several = survey.questions().size() > 1;
        table.row().label(several ? "各问题平均" : "综合满意度", 1, column);
        Expression mean =
                Expression.of(
                        "ROUND(AVERAGE(",
                        new int[] {1, column},
                        ":",
                        new int[] {last, column},
                        "),4)");
        cells.formula(mean, survey.satisfaction(), FigureFormat.RATE, 1);
    }

    /** Everyone whose answer counts. */
    private Expression answers() {
        List<Object> pieces = new ArrayList<>(List.of("0"));
        options()
                .filter(i -> survey.options().get(i).counted())
                .forEach(i -> pieces.addAll(List.of("+", option(i))));
        return Expression.of(pieces.toArray());
    }

    private Expression satisfaction() {
        List<Object> pieces = new ArrayList<>(List.of("ROUND((0"));
        options()
                .filter(i -> survey.options().get(i).counted() && worth(i).signum() > 0)
                .forEach(
                        i ->
                                pieces.addAll(
                                        List.of(
                                                "+",
                                                option(i),
                                                "*" + Quantity.plain(worth(i).movePointLeft(2)))));
        int[] valid = {table.currentRow(), table.columns() - 2};
        pieces.addAll(List.of(")/", valid, ",4)"));
        return Expression.of(pieces.toArray());
    }

    private BigDecimal worth(int index) {
        AnswerOption option = survey.options().get(index);
        if (survey.method() == CountingMethod.WEIGHTED) {
            return Objects.requireNonNullElse(option.weight(), BigDecimal.ZERO);
        }
        return option.satisfied() ? Rate.FULL : BigDecimal.ZERO;
    }

    private int[] option(int index) {
        return new int[] {table.currentRow(), FIRST_OPTION + index};
    }

    private Stream<Integer> options() {
        return IntStream.range(0, survey.options().size()).boxed();
    }
}
