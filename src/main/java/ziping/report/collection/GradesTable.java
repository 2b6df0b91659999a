package ziping.report.collection;

import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.scoring.Grade;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 等级分布: how many projects have each grade, and how much money they are about. */
final class GradesTable {

    private static final String UNSCORED = "未评分";

    private GradesTable() {}

    static Table of(List<CollectedProject> projects) {
        TableBuilder table =
                TableBuilder.table("grades", 12, 12, 12, 18)
                        .title("自评等级分布")
                        .rightNote("单位：" + MoneyUnit.WAN.label())
                        .head("等级", "项目数", "占比", "全年预算数");
        Stream.concat(Arrays.stream(Grade.values()).map(Grade::label), Stream.of(UNSCORED))
                .forEach(grade -> row(table, grade, graded(projects, grade), projects.size()));
        row(table, "合计", projects, projects.size());
        return table.build();
    }

    private static List<CollectedProject> graded(List<CollectedProject> projects, String grade) {
        String word = grade.equals(UNSCORED) ? "" : grade;
        return projects.stream().filter(project -> project.grade().equals(word)).toList();
    }

    private static void row(
            TableBuilder table, String label, List<CollectedProject> projects, int all) {
        BigDecimal budget =
                projects.stream()
                        .map(CollectedProject::budget)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        table.row().label(label, 1, 1);
        BigDecimal count = BigDecimal.valueOf(projects.size());
        table.figure(count, FigureFormat.PLAIN, Look.CENTRE, "");
        table.figure(Rate.of(projects.size(), all), FigureFormat.RATE, Look.FIGURE, "");
        table.amount(budget, MoneyUnit.WAN, Look.FIGURE, "");
    }
}
