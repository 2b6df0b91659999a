package ziping.report.narrative;

import ziping.project.BasisDocument;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.ChineseDate;

import java.util.List;
import java.util.function.Function;

/** The documents that the project, or its evaluation, rests on. */
final class BasisNarrative implements Narrative {

    private final String opening;
    private final String place;
    private final Function<Report, List<BasisDocument>> documents;

    private BasisNarrative(
            String opening, String place, Function<Report, List<BasisDocument>> documents) {
        this.opening = opening;
        this.place = place;
        this.documents = documents;
    }

    static BasisNarrative ofProject() {
        return new BasisNarrative("项目立项依据的文件如下：", "facts:basis", r -> r.project().basis());
    }

    static BasisNarrative ofEvaluation() {
        return new BasisNarrative(
                "本次绩效自评依据的文件如下：", "facts:evaluationBasis", r -> r.evaluation().basis());
    }

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        List<BasisDocument> basis = documents.apply(figures.report());
        Prose prose = new Prose(place);
        if (basis.isEmpty()) {
            return prose.gap("未填写依据文件的名称、文号和日期").write();
        }
        prose.paragraph(opening);
        for (int i = 0; i < basis.size(); i++) {
            String end = i == basis.size() - 1 ? "。" : "；";
            prose.paragraph((i + 1) + "." + citation(basis.get(i)) + end);
        }
        return prose.write();
    }

    private static String citation(BasisDocument document) {
        String date = ChineseDate.text(document.date());
        String cited = document.citation();
        if (date.isEmpty()) {
            return cited;
        }
        boolean bracketed = cited.endsWith("）");
        return bracketed
                ? cited.substring(0, cited.length() - 1) + "，" + date + "）"
                : cited + "（" + date + "）";
    }
}
