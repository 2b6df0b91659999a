package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.report.ReportFigures;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.scoring.IndicatorScore;

/** 绩效指标完成及得分情况表: each indicator with target, result and score, for running text. */
public final class ScoresTable {
    /** Id for references from other tables. */
    public static final String ID = "scores";

    private final ReportFigures figures;
    private final TableBuilder table = TableBuilder.table(ID, 10, 12, 26, 14, 14, 7, 9, 30);

    private ScoresTable(ReportFigures figures) {
        this.figures = figures;
    }

    /** The table of a report. */
    public static Table of(ReportFigures figures) {
        ScoresTable scores = new ScoresTable(figures);
        scores.table
                .title("绩效指标完成及得分情况表")
                .subtitle(Labels.year(figures.report()))
                .head("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "偏差原因及改进措施");
        IndicatorRows.add(scores.table, figures.report().indicators(), scores::rest);
        return scores.table.build();
    }

    private void rest(Indicator indicator) {
        String place = "indicator:" + indicator.id();
        IndicatorScore row = figures.sheet().row(indicator.id()).orElseThrow();
        table.centre(indicator.targetPhrase(), place + ":target");
        table.centre(indicator.actualPhrase(), place + ":actual");
        table.figure(indicator.points(), FigureFormat.WEIGHT, Look.CENTRE, place + ":points");
        table.figure(row.score(), FigureFormat.SCORE, Look.CENTRE, place + ":score");
        table.text(indicator.reason(), place + ":reason");
    }
}
