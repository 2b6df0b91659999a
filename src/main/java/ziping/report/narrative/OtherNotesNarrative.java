package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;

import java.util.List;

/** 其他需要说明的问题, as long as nobody has any: the outlines ask for 无 and not for an empty heading. */
final class OtherNotesNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        Prose prose = new Prose("facts:otherNotes");
        prose.paragraph("无。");
        return prose.write();
    }
}
