package ziping.report.narrative;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;

import java.util.List;

/** Writes the paragraphs of one topic. */
@FunctionalInterface
interface Narrative {

    /** The paragraphs; none where there is nothing to say. */
    List<Paragraph> write(ReportFigures figures);
}
