package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.indicator.IndicatorTree.Branch;
import ziping.indicator.IndicatorTree.Twig;
import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.scoring.ExecutionScore;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.List;

/**
 * 项目支出绩效自评表 as 财预〔2020〕10号 附件1 has it, and its Yunnan variant 公开14表. Yunnan splits 年度指标值 into three
 * columns; everything above spans them, so that one class lays out both.
 */
final class NationalForm {
    /** The key of the clerk's text for 其他需要说明事项. */
    private static final String OTHER_NOTES = "otherNotes";

    private static final int LABEL_COLUMNS = 2;
    private static final int INITIAL = 3;
    private static final int BUDGET = 4;
    private static final int FUND_ROWS = 5;
    private static final List<String> SOURCES =
            List.of(FundingSource.FISCAL, FundingSource.CARRIED_OVER, FundingSource.OTHER);

    private final ReportFigures figures;
    private final Report report;
    private final EvaluationForm form;
    private final boolean yunnan;
    private final int targetColumns;
    private final TableBuilder table;
    private final FormCells cells;
    private int fundsTotal;

    private NationalForm(ReportFigures figures, EvaluationForm form) {
        this.figures = figures;
        this.report = figures.report();
        this.form = form;
        this.yunnan = form.layout() == EvaluationForm.Layout.YUNNAN;
        this.targetColumns = yunnan ? 3 : 1;
        this.table =
                yunnan
                        ? TableBuilder.table(
                                EvaluationForm.TABLE, 6, 12, 20, 24, 8, 11, 8, 14, 9, 10, 30)
                        : TableBuilder.table(
                                EvaluationForm.TABLE, 6, 13, 20, 28, 17, 17, 9, 11, 30);
        this.cells = new FormCells(table, form.unit());
    }

    static Table of(ReportFigures figures, EvaluationForm form) {
        return new NationalForm(figures, form).table();
    }

    private Table table() {
        heading();
        project();
        funds();
        goals();
        List<Branch> branches = branches();
        indicatorHead(IndicatorRows.count(branches));
        int first = table.currentRow() + 1;
        IndicatorRows.add(table, branches, this::indicator, this::blankIndicator);
        if (yunnan) {
            otherNotes();
        }
        total(first, first + IndicatorRows.count(branches) - 1);
        notes();
        return table.landscape().build();
    }

    private void heading() {
        int year = report.project().year();
        if (yunnan) {
            String department = Text.firstOf(report.project().department(), report.unit().name());
            table.title(year + "年度项目支出绩效自评表").leftNote("部门：" + department).rightNote("公开14表");
        } else {
            table.title("项目支出绩效自评表").subtitle(Labels.year(report));
        }
    }

    private void project() {
        Project project = report.project();
        table.row().label("项目名称", 1, LABEL_COLUMNS);
        cells.centre(project.name(), table.columns() - LABEL_COLUMNS, "project:name");
        table.row().label("主管部门", 1, LABEL_COLUMNS);
        cells.centre(project.department(), 2 + targetColumns, "project:department");
        table.label("实施单位", 1, 1);
        String implementer = Text.firstOf(project.implementer(), report.unit().name());
        cells.centre(implementer, 3, "project:implementer");
    }

    private void funds() {
        String label = "项目资金\n（" + form.unit().label() + "）";
        table.row().label(label, FUND_ROWS, LABEL_COLUMNS).label("", 1, 1);
        table.label("年初预算数", 1, 1).label("全年预算数", 1, targetColumns).label("全年执行数", 1, 1);
        table.label("分值", 1, 1).label("执行率", 1, 1).label("得分", 1, 1);
        fundsTotal();
        List<FormFunds.Row> rows = FormFunds.rows(report.funds(), SOURCES, FundingSource::formRow);
        rows.forEach(row -> source(row, row == rows.getFirst() ? "其中：" : ""));
        TailDifference.ofSources(form.unit(), rows, figures.total()).ifPresent(table::note);
    }

    private void fundsTotal() {
        FundingSource total = figures.total();
        ExecutionScore execution = figures.sheet().execution();
        table.row().label("年度资金总额", 1, 1);
        fundsTotal = table.currentRow();
        cells.sum(sumOfSources(INITIAL), total.initial(), 1);
        cells.sum(sumOfSources(BUDGET), total.budget(), targetColumns);
        cells.sum(sumOfSources(spent()), total.spent(), 1);
        cells.figure(execution.points(), FigureFormat.WEIGHT, 1, "choices:regime");
        cells.formula(rate(), execution.rate(), FigureFormat.RATE, 1);
        cells.formula(
                Expressions.executionScore(fundsTotal, spent(), BUDGET, points()),
                execution.score(),
                FigureFormat.SCORE,
                1);
    }

    private Expression sumOfSources(int column) {
        return Expression.sum(fundsTotal + 1, fundsTotal + SOURCES.size(), column);
    }

    private void source(FormFunds.Row row, String prefix) {
        table.row().label(prefix + row.label(), 1, 1);
        cells.amount(row.sum().initial(), 1, row.place() + "initial");
        cells.amount(row.sum().budget(), targetColumns, row.place() + "adjustment");
        cells.amount(row.sum().spent(), 1, row.place() + "spent");
        cells.centre("—", 1, "");
        cells.formula(rate(), row.sum().rate(), FigureFormat.RATE, 1);
        cells.centre("—", 1, "");
    }

    private Expression rate() {
        return Expression.rate(table.currentRow(), spent(), BUDGET);
    }

    private void goals() {
        FormGoals goals = FormGoals.of(report);
        table.row().label("年度总体目标", 2, 1);
        table.label("预期目标", 1, INITIAL + targetColumns).label("实际完成情况", 1, 4);
        table.row();
        cells.text(goals.expected(), INITIAL + targetColumns, goals.place() + "expected");
        cells.text(goals.actual(), 4, goals.place() + "actual");
    }

    private List<Branch> branches() {
        List<Branch> branches = OfficialTree.of(report.indicators(), form.blankClasses());
        return yunnan ? branches.stream().map(NationalForm::inYunnanWords).toList() : branches;
    }

    private static Branch inYunnanWords(Branch branch) {
        return new Branch(
                branch.level1(),
                branch.twigs().stream()
                        .map(
                                twig ->
                                        twig.level2().equals("服务对象满意度指标")
                                                ? new Twig("服务对象满意度指标等", twig.indicators())
                                                : twig)
                        .toList());
    }

    private void indicatorHead(int rows) {
        int height = yunnan ? 2 : 1;
        table.row().label("绩效指标", rows + height, 1);
        table.label("一级指标", height, 1).label("二级指标", height, 1).label("三级指标", height, 1);
        table.label("年度指标值", 1, targetColumns).label("实际完成值", height, 1);
        table.label("分值", height, 1).label("得分", height, 1).label("偏差原因分析及改进措施", height, 1);
        if (yunnan) {
            table.row().label("指标性质", 1, 1).label("指标值", 1, 1).label("度量单位", 1, 1);
        }
    }

    private void indicator(Indicator indicator) {
        String place = "indicator:" + indicator.id() + ":";
        target(indicator, place);
        IndicatorScore score = figures.sheet().row(indicator.id()).orElseThrow();
        String actual = yunnan ? Measures.actual(indicator) : indicator.actualPhrase();
        cells.centre(actual, 1, place + "actual");
        cells.figure(indicator.points(), FigureFormat.WEIGHT, 1, place + "points");
        cells.figure(score.score(), FigureFormat.SCORE, 1, place + "score");
        cells.text(indicator.reason(), 1, place + "reason");
    }

    private void target(Indicator indicator, String place) {
        if (yunnan) {
            cells.centre(Measures.sign(indicator), 1, place + "direction");
            cells.centre(Measures.target(indicator), 1, place + "target");
            cells.centre(Measures.unit(indicator), 1, place + "unit");
        } else {
            cells.centre(indicator.targetPhrase(), 1, place + "target");
        }
    }

    private void blankIndicator() {
        cells.empty(targetColumns + 5);
    }

    private void otherNotes() {
        table.row().label("其他需要说明事项", 1, LABEL_COLUMNS);
        String words = Text.firstOf(report.text(OTHER_NOTES), sourcesOfOther(), "无");
        cells.text(words, table.columns() - LABEL_COLUMNS, "text:" + OTHER_NOTES);
    }

    /** Where 其他资金 comes from, which the notes below the form ask for. */
    private String sourcesOfOther() {
        List<String> names =
                report.funds().stream()
                        .filter(f -> f.formRow().equals(FundingSource.OTHER))
                        .map(FundingSource::source)
                        .filter(name -> !name.isBlank() && !name.equals(FundingSource.OTHER))
                        .distinct()
                        .toList();
        return names.isEmpty() ? "" : "其他资金来源：" + String.join("、", names) + "。";
    }

    /** A form without indicators prints 100 as the official blank does, and no total. */
    private void total(int first, int last) {
        ScoreSheet sheet = figures.sheet();
        table.row().label("总分", 1, points());
        if (sheet.rows().isEmpty()) {
            cells.figure(new BigDecimal(100), FigureFormat.WEIGHT, 1, "").empty(1);
        } else {
            Expression points = Expressions.sumAnd(first, last, points(), fundsTotal, points());
            Expression score = Expressions.sumAnd(first, last, score(), fundsTotal, score() + 1);
            cells.formula(points, sheet.possible(), FigureFormat.WEIGHT, 1);
            cells.formula(score, sheet.total(), FigureFormat.SCORE, 1);
        }
        Content grade = new Content.Words(yunnan ? sheet.gradeLabel() : "");
        table.cell(grade, Look.CENTRE.strong(), 1, 1, "");
    }

    private void notes() {
        if (yunnan) {
            table.note("其他资金请在“其他需要说明事项”栏注明资金来源。")
                    .note("实际完成值：定性指标填写完成情况（达成、部分达成、未达成）。")
                    .note("分值原则上为：产出指标50分、效益指标30分、满意度指标10分、预算执行率10分。")
                    .note("自评等级：得分90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差，由程序按得分自动生成。");
        }
    }

    private int spent() {
        return BUDGET + targetColumns;
    }

    private int points() {
        return spent() + 1;
    }

    private int score() {
        return points() + 1;
    }
}
