package ziping.report.form;

import ziping.evidence.AttachmentIndex;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.FigureFormat;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.scoring.ExecutionScore;
import ziping.scoring.IndicatorScore;
import ziping.value.MoneyUnit;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** 工作底稿: how each score came about, from which source, and what proves it. */
public final class WorkingPaperTable {
    /** Id for references from other tables. */
    public static final String ID = "workingPaper";

    private final ReportFigures figures;
    private final Report report;
    private final AttachmentIndex evidence;
    private final TableBuilder table =
            TableBuilder.table(ID, 10, 12, 20, 16, 16, 7, 8, 34, 22, 22).landscape();
    private final FormCells cells = new FormCells(table, MoneyUnit.YUAN);

    private WorkingPaperTable(ReportFigures figures) {
        this.figures = figures;
        this.report = figures.report();
        this.evidence = AttachmentIndex.of(report.evidence());
    }

    /** The table of a report. */
    public static Table of(ReportFigures figures) {
        return new WorkingPaperTable(figures).table();
    }

    private Table table() {
        table.title("项目支出绩效自评工作底稿")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .head(
                        "一级指标",
                        "二级指标",
                        "三级指标",
                        "指标值",
                        "实际完成值",
                        "分值",
                        "得分",
                        "计分公式及计算过程",
                        "数据来源及计算口径",
                        "佐证材料");
        execution();
        IndicatorRows.add(table, report.indicators(), this::indicator);
        return table.note("计分规则：" + figures.pack().title() + "。")
                .note("佐证材料前的编号为佐证材料清单中的序号。")
                .build();
    }

    private void execution() {
        ExecutionScore execution = figures.sheet().execution();
        table.row().label("预算执行率", 1, 3);
        cells.centre(yuan(execution.budget()), 1, "").centre(yuan(execution.spent()), 1, "");
        cells.figure(execution.points(), FigureFormat.WEIGHT, 1, "choices:regime");
        cells.figure(execution.score(), FigureFormat.SCORE, 1, "");
        table.text("全年执行数÷全年预算数×分值：" + Labels.close(execution.explanation()), "");
        table.text("预算批复、调整文件和支出明细账；分母为全年预算数", "").text("", "");
    }

    private static String yuan(BigDecimal amount) {
        return amount == null ? "" : MoneyUnit.YUAN.text(amount) + "元";
    }

    private void indicator(Indicator indicator) {
        String place = "indicator:" + indicator.id() + ":";
        IndicatorScore score = figures.sheet().row(indicator.id()).orElseThrow();
        cells.centre(indicator.targetPhrase(), 1, place + "target");
        cells.centre(indicator.actualPhrase(), 1, place + "actual");
        cells.figure(indicator.points(), FigureFormat.WEIGHT, 1, place + "points");
        cells.figure(score.score(), FigureFormat.SCORE, 1, place + "score");
        String formula = score.formula().isEmpty() ? "" : score.formula() + "：";
        table.text(formula + Labels.close(score.explanation()), place + "formula");
        table.text(source(indicator), place + "dataSource");
        table.text(evidence(indicator), place + "evidence");
    }

    private static String source(Indicator indicator) {
        String calculation =
                indicator.calculation().isBlank() ? "" : "计算：" + indicator.calculation();
        boolean both = !indicator.dataSource().isBlank() && !calculation.isEmpty();
        return both
                ? indicator.dataSource() + "\n" + calculation
                : Text.firstOf(indicator.dataSource(), calculation);
    }

    private String evidence(Indicator indicator) {
        return evidence.supporting(indicator.id()).stream()
                .map(entry -> entry.number() + "." + entry.evidence().title())
                .collect(Collectors.joining("\n"));
    }
}
