package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.scoring.IndicatorScore;

import java.util.Comparator;
import java.util.List;

/** Where points were lost, the most first, with the reasons given. */
final class LostPointsNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:lostPoints");
        List<IndicatorScore> lost =
                figures.sheet().rows().stream()
                        .filter(r -> r.lost() != null && r.lost().signum() > 0)
                        .sorted(Comparator.comparing(IndicatorScore::lost).reversed())
                        .toList();
        if (lost.isEmpty()) {
            return prose.write();
        }
        prose.paragraph("失分情况如下：");
        for (int i = 0; i < lost.size(); i++) {
            prose.paragraph((i + 1) + "." + words(lost.get(i)));
        }
        List<String> bare =
                lost.stream()
                        .filter(r -> r.indicator().reason().isBlank())
                        .map(r -> "“" + r.indicator().name() + "”的偏差原因")
                        .toList();
        bare.forEach(prose::lacks);
        return prose.write();
    }

    private static String words(IndicatorScore row) {
        String reason =
                row.indicator().reason().isBlank()
                        ? ""
                        : "原因及措施：" + Prose.ended(row.indicator().reason());
        return "%s失%s。%s".formatted(row.indicator().name(), Prose.points(row.lost()), reason);
    }
}
