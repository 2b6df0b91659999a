package ziping.report.form;

import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.report.Report;
import ziping.report.document.Content;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.ChineseDate;
import ziping.value.MoneyUnit;

import java.util.List;

/**
 * 问题整改台账: each issue with cause, measures, who acts by when, and how far it is. What the clerk has
 * not decided stays an empty cell; 复核及销号 is for whoever reviews the measures.
 */
public final class RectificationTable {
    /** Id for references from other tables. */
    public static final String ID = "rectification";

    private static final int ISSUE_COLUMNS = 7;
    private static final int MEASURE_COLUMNS = 7;

    private final MoneyUnit unit;
    private final TableBuilder table =
            TableBuilder.table(ID, 6, 11, 11, 30, 12, 24, 11, 30, 14, 10, 16, 10, 16, 13)
                    .landscape();

    private RectificationTable(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The table of a report, amounts in the given unit. */
    public static Table of(Report report, MoneyUnit unit) {
        RectificationTable ledger = new RectificationTable(unit);
        ledger.table
                .title("问题整改台账")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .rightNote(Labels.unit(unit))
                .head(
                        "序号", "问题来源", "问题类别", "问题描述", "涉及金额", "原因分析", "上年延续", "整改措施", "责任部门", "责任人",
                        "整改时限", "进展", "完成日期", "复核及销号");
        int number = 1;
        for (Issue issue : report.issues()) {
            List<Recommendation> measures =
                    report.recommendations().stream()
                            .filter(r -> r.issueIds().contains(issue.id()))
                            .toList();
            ledger.issue(number++, issue, measures);
        }
        report.recommendations().stream()
                .filter(r -> report.issues().stream().noneMatch(i -> r.issueIds().contains(i.id())))
                .forEach(ledger::unrelated);
        return ledger.table.build();
    }

    private void issue(int number, Issue issue, List<Recommendation> measures) {
        int rows = Math.max(1, measures.size());
        String place = "issue:" + issue.id() + ":";
        table.row();
        cell(String.valueOf(number), Look.CENTRE, rows, "");
        cell(issue.origin().label(), Look.CENTRE, rows, place + "origin");
        String category = issue.category() == null ? "" : issue.category().label();
        cell(category, Look.CENTRE, rows, place + "category");
        cell(issue.description(), Look.TEXT, rows, place + "description");
        amount(issue, rows, place + "amount");
        cell(issue.cause(), Look.TEXT, rows, place + "cause");
        cell(issue.fromLastYear() ? "是" : "否", Look.CENTRE, rows, place + "fromLastYear");
        measures(measures);
    }

    private void amount(Issue issue, int rows, String place) {
        Content content =
                issue.amount() == null
                        ? new Content.Words("")
                        : new Content.Figure(Amounts.in(unit, issue.amount()), FigureFormat.AMOUNT);
        table.cell(content, Look.FIGURE, rows, 1, place);
    }

    private void measures(List<Recommendation> measures) {
        if (measures.isEmpty()) {
            empty(MEASURE_COLUMNS);
        }
        for (int i = 0; i < measures.size(); i++) {
            if (i > 0) {
                table.row();
            }
            measure(measures.get(i));
        }
    }

    private void unrelated(Recommendation measure) {
        table.row();
        empty(ISSUE_COLUMNS);
        measure(measure);
    }

    private void measure(Recommendation measure) {
        String place = "recommendation:" + measure.id() + ":";
        table.text(measure.measure(), place + "measure");
        table.centre(measure.department(), place + "department");
        table.centre(measure.owner(), place + "owner");
        table.centre(ChineseDate.text(measure.due()), place + "due");
        table.centre(measure.state().label(), place + "state");
        table.centre(ChineseDate.text(measure.completed()), place + "completed");
        table.centre("", "");
    }

    private void cell(String words, Look look, int rows, String place) {
        table.cell(new Content.Words(words), look, rows, 1, place);
    }

    private void empty(int cells) {
        for (int i = 0; i < cells; i++) {
            table.centre("", "");
        }
    }
}
