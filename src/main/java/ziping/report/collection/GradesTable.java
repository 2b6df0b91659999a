package ziping.report.collection;

import ziping.report.collection.CollectionTotals.GradeShare;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;

/** 等级分布: how many projects have each grade, and how much money they are about. */
final class GradesTable {

    private GradesTable() {}

    static Table of(int projects, CollectionTotals totals) {
        TableBuilder table =
                TableBuilder.table("grades", 12, 12, 12, 18)
                        .title("自评等级分布")
                        .rightNote("单位：" + MoneyUnit.WAN.label())
                        .head("等级", "项目数", "占比", "全年预算数");
        totals.grades().forEach(share -> row(table, share));
        BigDecimal all = projects == 0 ? null : Rate.FULL;
        row(table, new GradeShare("合计", projects, all, totals.budget()));
        return table.build();
    }

    private static void row(TableBuilder table, GradeShare share) {
        table.row().label(share.grade(), 1, 1);
        BigDecimal count = BigDecimal.valueOf(share.projects());
        table.figure(count, FigureFormat.PLAIN, Look.CENTRE, "");
        table.figure(share.rate(), FigureFormat.RATE, Look.FIGURE, "");
        table.amount(share.budget(), MoneyUnit.WAN, Look.FIGURE, "");
    }
}
