package ziping.report.narrative;

import ziping.finding.Issue;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.MoneyUnit;

import java.util.ArrayList;
import java.util.List;

/** The issues, numbered, with amount and cause. */
final class IssuesNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:issues");
        List<String> bare = new ArrayList<>();
        int number = 1;
        for (Issue issue : figures.report().issues()) {
            prose.paragraph(number + "." + words(issue));
            if (issue.cause().isBlank()) {
                bare.add(String.valueOf(number));
            }
            number++;
        }
        if (!bare.isEmpty()) {
            prose.lacks("第" + String.join("、", bare) + "项问题的原因");
        }
        return prose.write();
    }

    private static String words(Issue issue) {
        String again = issue.fromLastYear() ? "该问题为上年结转问题。" : "";
        String amount =
                issue.amount() == null ? "" : "涉及金额" + MoneyUnit.WAN.phrase(issue.amount()) + "。";
        String cause = issue.cause().isBlank() ? "" : "原因分析：" + Prose.ended(issue.cause());
        return Prose.ended(issue.description()) + again + amount + cause;
    }
}
