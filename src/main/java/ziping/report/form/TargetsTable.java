package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;

/** 绩效指标设定表: the indicators with their targets and weights, before any result. */
public final class TargetsTable {
    /** Id for references from other tables. */
    public static final String ID = "targets";

    private TargetsTable() {}

    /** The table of a report. */
    public static Table of(Report report) {
        TableBuilder table =
                TableBuilder.table(ID, 14, 20, 36, 20, 8)
                        .title("绩效指标设定表")
                        .subtitle(Labels.year(report))
                        .head("一级指标", "二级指标", "三级指标", "年度指标值", "分值");
        IndicatorRows.add(table, report.indicators(), indicator -> rest(table, indicator));
        return table.build();
    }

    private static void rest(TableBuilder table, Indicator indicator) {
        String place = "indicator:" + indicator.id();
        table.centre(indicator.targetPhrase(), place + ":target");
        table.figure(indicator.points(), FigureFormat.WEIGHT, Look.CENTRE, place + ":points");
    }
}
