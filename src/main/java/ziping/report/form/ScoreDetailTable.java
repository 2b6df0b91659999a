package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.scoring.ExecutionScore;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.scoring.ScoringFormula;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 得分明细: every score with the values it comes from, the formula in words and as a living formula,
 * and why. A score typed by hand stands as a figure, because no formula gives it.
 */
public final class ScoreDetailTable {
    /** Id for references from other tables. */
    public static final String ID = "scoreDetail";

    private static final int LEVELS = 3;
    private static final int TARGET = 4;
    private static final int ACTUAL = 6;
    private static final int POINTS = 7;
    private static final int SCORE = 8;
    private static final int EXECUTION_ROW = 1;

    private final ReportFigures figures;
    private final Report report;
    private final TableBuilder table =
            TableBuilder.table(ID, 12, 16, 26, 11, 15, 11, 15, 8, 9, 24, 40, 30).landscape();
    private final FormCells cells = new FormCells(table, MoneyUnit.YUAN);

    private ScoreDetailTable(ReportFigures figures) {
        this.figures = figures;
        this.report = figures.report();
    }

    /** The table of a report; amounts in 元. */
    public static Table of(ReportFigures figures) {
        return new ScoreDetailTable(figures).table();
    }

    private Table table() {
        table.title("绩效自评得分明细表")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .head(
                        "一级指标",
                        "二级指标",
                        "三级指标",
                        "指标性质",
                        "指标值",
                        "度量单位",
                        "实际完成值",
                        "分值",
                        "得分",
                        "计分公式",
                        "计分说明",
                        "偏差原因及改进措施");
        execution();
        IndicatorRows.add(table, report.indicators(), this::indicator);
        total();
        return table.note("计分规则：" + figures.pack().title() + "。预算执行率一行的指标值、实际完成值分别为全年预算数、全年执行数。")
                .build();
    }

    private void execution() {
        ExecutionScore execution = figures.sheet().execution();
        table.row().label("预算执行率", 1, LEVELS);
        cells.empty(1).amount(execution.budget(), 1, "").centre("元", 1, "");
        cells.amount(execution.spent(), 1, "");
        cells.figure(execution.points(), FigureFormat.WEIGHT, 1, "choices:regime");
        cells.formula(
                Expressions.executionScore(EXECUTION_ROW, ACTUAL, TARGET, POINTS),
                execution.score(),
                FigureFormat.SCORE,
                1);
        table.text("全年执行数÷全年预算数×分值", "").text(Labels.close(execution.explanation()), "");
        String reasons =
                report.funds().stream()
                        .map(FundingSource::executionReason)
                        .filter(reason -> !reason.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        table.text(reasons, "funds:");
    }

    private void indicator(Indicator indicator) {
        String place = "indicator:" + indicator.id() + ":";
        IndicatorScore score = figures.sheet().row(indicator.id()).orElseThrow();
        cells.centre(Measures.sign(indicator), 1, place + "direction");
        value(indicator.targetNumber(), Measures.target(indicator), indicator, place + "target");
        cells.centre(Measures.unit(indicator), 1, place + "unit");
        value(indicator.actualNumber(), Measures.actual(indicator), indicator, place + "actual");
        cells.figure(indicator.points(), FigureFormat.WEIGHT, 1, place + "points");
        score(score, place + "score");
        table.text(score.formula(), place + "formula").text(Labels.close(score.explanation()), "");
        table.text(indicator.reason(), place + "reason");
    }

    private void value(
            Optional<BigDecimal> number, String words, Indicator indicator, String place) {
        if (number.isPresent() && !indicator.isQualitative()) {
            cells.figure(number.get(), FigureFormat.MEASURE, 1, place);
        } else {
            cells.centre(words, 1, place);
        }
    }

    private void score(IndicatorScore score, String place) {
        Optional<ScoringFormula> formula = livingFormula(score);
        if (formula.isPresent()) {
            Expression expression =
                    new ScoreExpressions(table.currentRow(), TARGET, ACTUAL, POINTS)
                            .of(formula.get());
            cells.formula(expression, score.score(), FigureFormat.SCORE, 1);
        } else {
            cells.figure(score.score(), FigureFormat.SCORE, 1, place);
        }
    }

    private Optional<ScoringFormula> livingFormula(IndicatorScore score) {
        Indicator indicator = score.indicator();
        return indicator.score() == null && score.computed() != null
                ? figures.pack().formula(indicator.formula(), indicator.direction())
                : Optional.empty();
    }

    private void total() {
        ScoreSheet sheet = figures.sheet();
        int last = table.currentRow();
        Look strong = Look.CENTRE.strong();
        table.row().label(sheet.total() == null ? "合计（未评完）" : "总分", 1, POINTS);
        BigDecimal score = sheet.total() == null ? sheet.soFar() : sheet.total();
        table.formula(
                Expression.sum(EXECUTION_ROW, last, POINTS),
                sheet.possible(),
                FigureFormat.WEIGHT,
                strong);
        table.formula(
                Expression.sum(EXECUTION_ROW, last, SCORE), score, FigureFormat.SCORE, strong);
        String grade = sheet.grade() == null ? "" : "自评等级：" + sheet.gradeLabel();
        table.text(grade, 3, "");
    }
}
