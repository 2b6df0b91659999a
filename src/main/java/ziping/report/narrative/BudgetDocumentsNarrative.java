package ziping.report.narrative;

import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentKind;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.ChineseDate;
import ziping.value.MoneyUnit;

import java.util.Comparator;
import java.util.List;

/** The documents that issued and adjusted the budget, in time. */
final class BudgetDocumentsNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        List<BudgetDocument> documents =
                figures.report().budgetDocuments().stream()
                        .sorted(
                                Comparator.comparing(
                                        BudgetDocument::date,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        Prose prose = new Prose("facts:budgetDocuments");
        documents.forEach(document -> write(prose, document));
        return prose.sentence().write();
    }

    private static void write(Prose prose, BudgetDocument document) {
        String date = ChineseDate.text(document.date());
        if (!date.isEmpty()) {
            prose.clause(date);
        }
        String money = document.amount() == null ? "" : MoneyUnit.WAN.phrase(document.amount());
        String by = document.number().isEmpty() ? "" : "按" + document.number() + "文件";
        String reason = Prose.open(document.reason());
        boolean issued = document.kind() == BudgetDocumentKind.ISSUED;
        String what = issued && !reason.isEmpty() ? "（" + reason + "）" : "";
        prose.clause(by + document.kind().label() + document.source() + "预算" + money + what);
        if (!issued && !reason.isEmpty()) {
            prose.clause("原因是" + reason);
        }
        prose.stop("");
        if (document.amount() == null) {
            prose.lacks(document.number() + document.kind().label() + "的金额");
        }
    }
}
