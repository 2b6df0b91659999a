package ziping.report.form;

import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.report.Report;
import ziping.report.document.Content;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.ChineseDate;

import java.util.List;

/**
 * 问题与整改措施对应表: each issue with the measures that answer it. A measure without an issue and an issue
 * without a measure keep their rows, with a dash on the other side.
 */
public final class FindingsTable {
    /** Id for references from other tables. */
    public static final String ID = "findings";

    private final TableBuilder table = TableBuilder.table(ID, 6, 34, 36, 14, 12, 16);

    private FindingsTable() {}

    /** The table of a report. */
    public static Table of(Report report) {
        FindingsTable findings = new FindingsTable();
        findings.table
                .title("存在问题与整改措施对应表")
                .subtitle(Labels.year(report))
                .head("序号", "存在的问题", "建议和改进措施", "责任部门", "责任人", "完成时限");
        int number = 1;
        for (Issue issue : report.issues()) {
            List<Recommendation> measures =
                    report.recommendations().stream()
                            .filter(r -> r.issueIds().contains(issue.id()))
                            .toList();
            findings.issue(number++, issue, measures);
        }
        report.recommendations().stream()
                .filter(r -> r.issueIds().isEmpty())
                .forEach(findings::unrelated);
        return findings.table.build();
    }

    private void issue(int number, Issue issue, List<Recommendation> measures) {
        int rows = Math.max(1, measures.size());
        table.row();
        table.cell(new Content.Words(String.valueOf(number)), Look.CENTRE, rows, 1, "");
        String place = "issue:" + issue.id() + ":description";
        table.cell(new Content.Words(issue.description()), Look.TEXT, rows, 1, place);
        if (measures.isEmpty()) {
            dashes();
        }
        for (int i = 0; i < measures.size(); i++) {
            if (i > 0) {
                table.row();
            }
            measure(measures.get(i));
        }
    }

    private void unrelated(Recommendation measure) {
        table.row().centre("—", "").centre("—", "");
        measure(measure);
    }

    private void measure(Recommendation measure) {
        String place = "recommendation:" + measure.id() + ":";
        table.text(measure.measure(), place + "measure");
        table.centre(orDash(measure.department()), place + "department");
        table.centre(orDash(measure.owner()), place + "owner");
        table.centre(orDash(ChineseDate.text(measure.due())), place + "due");
    }

    private void dashes() {
        for (int i = 0; i < 4; i++) {
            table.centre("—", "");
        }
    }

    private static String orDash(String words) {
        return words.isBlank() ? "—" : words;
    }
}
