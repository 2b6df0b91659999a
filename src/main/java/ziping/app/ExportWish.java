package ziping.app;

import ziping.report.PublicVersion;
import ziping.report.Report;
import ziping.report.ReportChoices;
import ziping.report.document.ReportDocument;

import java.util.Set;

/**
 * What is wanted of an export.
 *
 * @param files which files
 * @param outline id of the outline; empty for the report's own choice
 * @param form id of the layout of the 自评表; empty for the report's own choice
 * @param publicVersion whether personal data is masked (公开版)
 * @param draft whether every page says 征求意见稿
 */
public record ExportWish(
        Set<ExportFile> files, String outline, String form, boolean publicVersion, boolean draft) {

    /** Report and workbook as the report itself chooses. */
    public static final ExportWish PLAIN =
            new ExportWish(Set.of(ExportFile.WORD, ExportFile.EXCEL), "", "", false, false);

    public ExportWish {
        files = Set.copyOf(files);
    }

    /** The report as it is to be written. */
    Report applyTo(Report report) {
        ReportChoices choices = report.choices();
        Report chosen =
                report.withChoices(
                        choices.withOutline(outline.isEmpty() ? choices.outline() : outline)
                                .withForm(form.isEmpty() ? choices.form() : form));
        Report shown = publicVersion ? PublicVersion.of(chosen) : chosen;
        return draft ? shown.asDraft() : shown;
    }

    /** What the name of a file says beside what it is. */
    String suffix() {
        return (publicVersion ? "（公开版）" : "") + (draft ? "（" + ReportDocument.DRAFT + "）" : "");
    }
}
