package ziping.report.form;

import ziping.report.ReportFigures;
import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.scoring.ClassScore;
import ziping.scoring.ExecutionScore;
import ziping.scoring.ScoreSheet;
import ziping.value.Points;
import ziping.value.Rate;

import java.math.BigDecimal;

/** 得分汇总表: points by first-level class with the execution rate. */
public final class ClassScoresTable {
    /** Id for references from other tables. */
    public static final String ID = "classScores";

    private static final int POINTS = 1;
    private static final int SCORE = 2;

    private final TableBuilder table = TableBuilder.table(ID, 30, 16, 16, 16, 16);

    private ClassScoresTable() {}

    /** The table of a report. */
    public static Table of(ReportFigures figures) {
        ClassScoresTable scores = new ClassScoresTable();
        ScoreSheet sheet = figures.sheet();
        scores.table
                .title("自评得分汇总表")
                .subtitle(Labels.year(figures.report()))
                .head("评价内容", "分值", "得分", "得分率", "失分");
        ExecutionScore execution = sheet.execution();
        scores.row("预算执行率", execution.points(), execution.score());
        sheet.classes().forEach(scores::row);
        scores.total(sheet);
        return scores.table.build();
    }

    private void row(ClassScore score) {
        row(score.level1(), score.points(), score.score());
    }

    private void row(String label, BigDecimal points, BigDecimal score) {
        table.row().cell(words(label), Look.CENTRE, 1, 1, "");
        table.figure(points, FigureFormat.WEIGHT, Look.CENTRE, "");
        table.figure(score, FigureFormat.SCORE, Look.CENTRE, "");
        derived(points, score, Look.CENTRE);
    }

    private void total(ScoreSheet sheet) {
        int last = table.currentRow();
        BigDecimal points = sheet.possible();
        BigDecimal score = sheet.total() == null ? sheet.soFar() : sheet.total();
        Look strong = Look.CENTRE.strong();
        String label = sheet.total() == null ? "合计（未评完）" : "总分（" + sheet.gradeLabel() + "）";
        table.row().label(label, 1, 1);
        table.formula(Expression.sum(1, last, POINTS), points, FigureFormat.WEIGHT, strong);
        table.formula(Expression.sum(1, last, SCORE), score, FigureFormat.SCORE, strong);
        derived(points, score, strong);
    }

    private void derived(BigDecimal points, BigDecimal score, Look look) {
        int row = table.currentRow();
        BigDecimal lost = score == null ? null : Points.of(points.subtract(score));
        table.formula(
                Expression.rate(row, SCORE, POINTS),
                Rate.of(score, points),
                FigureFormat.RATE,
                look);
        table.formula(
                Expression.of(new int[] {row, POINTS}, "-", new int[] {row, SCORE}),
                lost,
                FigureFormat.SCORE,
                look);
    }

    private static Content words(String label) {
        return new Content.Words(label);
    }
}
