package ziping.check;

import ziping.report.ReturnAnswer;
import ziping.report.Submission;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;

import java.util.List;
import java.util.Optional;

/** 退回意见落实情况: what the bureau sent earlier hand-ins back for, and what was done about it. */
public final class ReturnsTable {

    private ReturnsTable() {}

    /**
     * All points of all hand-ins, the newest hand-in first; empty if none was ever sent back.
     *
     * @param subtitle what was handed in, such as the project and year
     */
    public static Optional<Table> of(List<Submission> submissions, String subtitle) {
        List<Submission> returned =
                submissions.stream().filter(s -> !s.points().isEmpty()).toList().reversed();
        if (returned.isEmpty()) {
            return Optional.empty();
        }
        TableBuilder table =
                TableBuilder.table("returns", 6, 14, 56, 66, 12)
                        .title("退回意见落实情况")
                        .subtitle(subtitle)
                        .landscape()
                        .head("序号", "报送", "退回意见", "落实情况", "结果");
        for (Submission submission : returned) {
            for (ReturnAnswer point : submission.points()) {
                row(table, submission, point);
            }
        }
        return Optional.of(table.build());
    }

    private static void row(TableBuilder table, Submission submission, ReturnAnswer point) {
        String place = "submission:" + submission.id();
        table.row();
        table.centre(String.valueOf(table.currentRow()), "");
        table.centre("第%d次".formatted(submission.sequence()), place);
        table.text(point.words(), place);
        table.text(point.isOpen() ? "—" : point.answer(), place);
        table.centre(point.isOpen() ? "待落实" : "已落实", place);
    }
}
