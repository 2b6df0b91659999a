package ziping.report.form;

import ziping.indicator.FrameworkRow;
import ziping.report.Report;
import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;
import ziping.value.Points;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 共性指标体系框架, scored: 决策, 过程, 产出 and 效益 with what each point asks and what it got. */
public final class FrameworkTable {
    /** Id for references from other tables. */
    public static final String ID = "framework";

    private static final int POINTS = 5;
    private static final int SCORE = 6;

    private final TableBuilder table =
            TableBuilder.table(ID, 9, 11, 16, 32, 44, 7, 8, 26).landscape();
    private final FormCells cells = new FormCells(table, MoneyUnit.YUAN);

    private FrameworkTable() {}

    /** The table of a report. */
    public static Table of(Report report) {
        FrameworkTable framework = new FrameworkTable();
        framework
                .table
                .title("项目支出绩效评价共性指标体系框架（评分表）")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .head("一级指标", "二级指标", "三级指标", "指标解释", "指标说明", "分值", "得分", "评分说明");
        byLevel(report.framework()).forEach(framework::branch);
        framework.total(report.framework());
        return framework.table.build();
    }

    private static Map<String, Map<String, List<FrameworkRow>>> byLevel(List<FrameworkRow> rows) {
        Map<String, Map<String, List<FrameworkRow>>> levels = new LinkedHashMap<>();
        for (FrameworkRow row : rows) {
            levels.computeIfAbsent(row.level1(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(row.level2(), key -> new ArrayList<>())
                    .add(row);
        }
        return levels;
    }

    private void branch(String level1, Map<String, List<FrameworkRow>> twigs) {
        int height = twigs.values().stream().mapToInt(List::size).sum();
        boolean first = true;
        for (Map.Entry<String, List<FrameworkRow>> twig : twigs.entrySet()) {
            table.row();
            if (first) {
                level(level1, height);
            }
            first = false;
            level(twig.getKey(), twig.getValue().size());
            row(twig.getValue().getFirst());
            twig.getValue().stream().skip(1).forEach(this::nextRow);
        }
    }

    private void level(String words, int rows) {
        table.cell(new Content.Words(words), Look.CENTRE, rows, 1, "");
    }

    private void nextRow(FrameworkRow row) {
        table.row();
        row(row);
    }

    private void row(FrameworkRow row) {
        String place = "framework:" + row.id() + ":";
        table.text(row.level3(), place + "level3").text(row.explanation(), place + "explanation");
        table.text(row.criteria(), place + "criteria");
        cells.figure(row.points(), FigureFormat.WEIGHT, 1, place + "points");
        cells.figure(row.score(), FigureFormat.SCORE, 1, place + "score");
        table.text(row.reason(), place + "reason");
    }

    private void total(List<FrameworkRow> rows) {
        int last = table.currentRow();
        Look strong = Look.CENTRE.strong();
        boolean scored = rows.stream().allMatch(row -> row.score() != null);
        table.row().label(scored ? "合计" : "合计（未评完）", 1, POINTS);
        table.formula(
                Expression.sum(1, last, POINTS),
                Points.sum(rows.stream().map(FrameworkRow::points).toList()),
                FigureFormat.WEIGHT,
                strong);
        table.formula(
                Expression.sum(1, last, SCORE),
                Points.sum(rows.stream().map(FrameworkRow::score).toList()),
                FigureFormat.SCORE,
                strong);
        table.text("", "");
    }
}
