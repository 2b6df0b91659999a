package ziping.report.form;

import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorTree.Branch;
import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Content;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Paragraph;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.report.narrative.Narratives;
import ziping.scoring.ExecutionScore;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.value.Points;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 510000_0013zp 部门预算项目支出绩效自评表 of Sichuan, with the words of its blank. */
final class SichuanForm {
    private static final String FISCAL = "财政资金";
    private static final String SPECIAL_ACCOUNT = "财政专户管理资金";
    private static final String OWN = "单位资金";
    private static final String OTHER = "其他资金";
    private static final List<String> SOURCES = List.of(FISCAL, SPECIAL_ACCOUNT, OWN, OTHER);

    private static final int COLUMNS = 11;
    private static final int INITIAL = 3;
    private static final int BUDGET = 4;
    private static final int SPENT = 5;
    private static final int POINTS = 8;
    private static final int SCORE = 9;

    private final ReportFigures figures;
    private final Report report;
    private final EvaluationForm form;
    private final TableBuilder table =
            TableBuilder.table(EvaluationForm.TABLE, 10, 12, 16, 24, 14, 14, 9, 13, 9, 10, 28);
    private final FormCells cells;
    private int fundsTotal;

    private SichuanForm(ReportFigures figures, EvaluationForm form) {
        this.figures = figures;
        this.report = figures.report();
        this.form = form;
        this.cells = new FormCells(table, form.unit());
    }

    static Table of(ReportFigures figures, EvaluationForm form) {
        return new SichuanForm(figures, form).table();
    }

    private Table table() {
        table.title("部门预算项目支出绩效自评表").subtitle(Labels.year(report)).leftNote("报表编号：510000_0013zp");
        project();
        situation();
        funds();
        indicators();
        conclusions();
        signatures();
        return table.note("执行率=执行数/调整后预算数，低于90%应说明原因。")
                .note("年中调整预算的应单独说明理由。")
                .note("其他资金含社会投入、银行贷款。")
                .landscape()
                .build();
    }

    private void project() {
        Project project = report.project();
        String name =
                project.code().isBlank() ? project.name() : project.code() + "-" + project.name();
        table.row().label("项目名称", 1, 1);
        cells.centre(name, COLUMNS - 1, "project:name");
        table.row().label("主管部门", 1, 1);
        cells.centre(project.department(), 4, "project:department");
        table.label("实施单位（盖章）", 1, 2);
        String implementer = Text.firstOf(project.implementer(), report.unit().name());
        cells.centre(implementer, 4, "project:implementer");
    }

    private void situation() {
        FormGoals goals = FormGoals.of(report);
        table.row().label("项目基本情况", 3, 1).label("1.项目年度目标完成情况", 2, 2);
        table.label("项目年度目标", 1, 4).label("年度目标完成情况", 1, 4);
        table.row();
        cells.text(goals.expected(), 4, goals.place() + "expected");
        cells.text(goals.actual(), 4, goals.place() + "actual");
        table.row().label("2.项目实施内容及过程概述", 1, 2);
        String content = Text.firstOf(report.project().content(), report.project().plan());
        cells.text(content, 8, "project:content");
    }

    private void funds() {
        ExecutionScore execution = figures.sheet().execution();
        String points = Points.weight(execution.points());
        int rows = SOURCES.size() + 2;
        table.row().label("预算执行情况（" + points + "分）", rows, 1);
        table.label("年度预算数（" + form.unit().label() + "）", 1, 2);
        table.label("年初预算", 1, 1).label("调整后预算数", 1, 1).label("预算执行数", 1, 1);
        table.label("预算执行率", 1, 2).label("权重", 1, 1).label("得分", 1, 1).label("原因", 1, 1);
        fundsTotal(execution);
        List<FormFunds.Row> sources = FormFunds.rows(report.funds(), SOURCES, SichuanForm::rowOf);
        sources.forEach(row -> source(row, row == sources.getFirst() ? "其中：" : ""));
        TailDifference.ofSources(form.unit(), sources, figures.total()).ifPresent(table::note);
    }

    private void fundsTotal(ExecutionScore execution) {
        FundingSource total = figures.total();
        table.row().label("总额", 1, 2);
        fundsTotal = table.currentRow();
        cells.sum(sumOfSources(INITIAL), total.initial(), 1);
        cells.sum(sumOfSources(BUDGET), total.budget(), 1);
        cells.sum(sumOfSources(SPENT), total.spent(), 1);
        cells.formula(rate(), execution.rate(), FigureFormat.RATE, 2);
        cells.figure(execution.points(), FigureFormat.WEIGHT, 1, "choices:regime");
        cells.formula(
                Expressions.executionScore(fundsTotal, SPENT, BUDGET, POINTS),
                execution.score(),
                FigureFormat.SCORE,
                1);
        Content reasons = new Content.Words(reasons());
        String place =
                report.funds().isEmpty()
                        ? "funds:"
                        : "fund:" + report.funds().getFirst().id() + ":executionReason";
        table.cell(reasons, Look.TEXT, SOURCES.size() + 1, 1, place);
    }

    private String reasons() {
        return report.funds().stream()
                .flatMap(fund -> Stream.of(fund.adjustmentReason(), fund.executionReason()))
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Expression sumOfSources(int column) {
        return Expression.sum(fundsTotal + 1, fundsTotal + SOURCES.size(), column);
    }

    private void source(FormFunds.Row row, String prefix) {
        table.row().label(prefix + row.label(), 1, 2);
        cells.amount(row.sum().initial(), 1, row.place() + "initial");
        cells.amount(row.sum().budget(), 1, row.place() + "adjustment");
        cells.amount(row.sum().spent(), 1, row.place() + "spent");
        cells.formula(rate(), row.sum().rate(), FigureFormat.RATE, 2);
        cells.centre("/", 1, "").centre("/", 1, "");
    }

    private Expression rate() {
        return Expression.rate(table.currentRow(), SPENT, BUDGET);
    }

    /** Money of the budget, also carried over, is 财政资金; the rest by the words of its name. */
    private static String rowOf(FundingSource fund) {
        if (!fund.formRow().equals(FundingSource.OTHER)) {
            return FISCAL;
        }
        String name = fund.source();
        if (name.contains("专户")) {
            return SPECIAL_ACCOUNT;
        }
        boolean own = Stream.of("单位", "自有", "事业收入", "经营收入").anyMatch(name::contains);
        return own ? OWN : OTHER;
    }

    private void indicators() {
        List<Branch> branches = OfficialTree.of(report.indicators(), form.blankClasses());
        int rows = IndicatorRows.count(branches);
        table.row().label("绩效指标（" + Points.weight(indicatorPoints()) + "分）", rows + 1, 1);
        Stream.of("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析")
                .forEach(label -> table.label(label, 1, 1));
        int first = table.currentRow() + 1;
        IndicatorRows.add(table, branches, this::indicator, () -> cells.empty(COLUMNS - INITIAL));
        total(first, first + rows - 1);
    }

    private BigDecimal indicatorPoints() {
        ScoreSheet sheet = figures.sheet();
        return sheet.rows().isEmpty()
                ? new BigDecimal(100).subtract(sheet.execution().points())
                : sheet.possible().subtract(sheet.execution().points());
    }

    private void indicator(Indicator indicator) {
        String place = "indicator:" + indicator.id() + ":";
        IndicatorScore score = figures.sheet().row(indicator.id()).orElseThrow();
        cells.centre(Measures.sign(indicator), 1, place + "direction");
        cells.centre(Measures.target(indicator), 1, place + "target");
        cells.centre(Measures.unit(indicator), 1, place + "unit");
        cells.centre(Measures.actual(indicator), 1, place + "actual");
        cells.figure(indicator.points(), FigureFormat.WEIGHT, 1, place + "points");
        cells.figure(score.score(), FigureFormat.SCORE, 1, place + "score");
        cells.text(indicator.reason(), 1, place + "reason");
    }

    private void total(int first, int last) {
        ScoreSheet sheet = figures.sheet();
        table.row().label("合计", 1, POINTS);
        if (sheet.rows().isEmpty()) {
            cells.figure(new BigDecimal(100), FigureFormat.WEIGHT, 1, "").empty(1);
        } else {
            cells.formula(
                    Expressions.sumAnd(first, last, POINTS, fundsTotal, POINTS),
                    sheet.possible(),
                    FigureFormat.WEIGHT,
                    1);
            cells.formula(
                    Expressions.sumAnd(first, last, SCORE, fundsTotal, SCORE),
                    sheet.total(),
                    FigureFormat.SCORE,
                    1);
        }
        cells.empty(1);
    }

    private void conclusions() {
        conclusion("评价结论", conclusion(), "text:conclusion");
        conclusion("存在问题", lines(report.issues().stream().map(Issue::description)), "issues:");
        conclusion(
                "改进措施",
                lines(report.recommendations().stream().map(Recommendation::measure)),
                "recommendations:");
    }

    private void conclusion(String label, String words, String place) {
        table.row().label(label, 1, 1);
        cells.text(words, COLUMNS - 1, place);
    }

    private String conclusion() {
        String own = report.text("conclusion");
        return own.isBlank()
                ? Narratives.write("conclusion", figures).stream()
                        .filter(p -> p.kind() == Paragraph.Kind.GENERATED)
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n"))
                : own;
    }

    private static String lines(Stream<String> texts) {
        List<String> filled = texts.filter(text -> !text.isBlank()).toList();
        if (filled.size() == 1) {
            return filled.getFirst();
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < filled.size(); i++) {
            lines.append(i == 0 ? "" : "\n").append(i + 1).append('.').append(filled.get(i));
        }
        return lines.toString();
    }

    private void signatures() {
        table.row();
        cells.text("项目负责人：" + report.project().leader(), 5, "project:leader");
        cells.text("财务负责人：", COLUMNS - 5, "");
    }
}
