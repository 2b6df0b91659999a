package ziping.export.word;

import ziping.export.FileProperties;
import ziping.export.SafeFile;
import ziping.export.WriteFailure;
import ziping.report.document.ReportDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Writes the report as a Word file (.docx) in the format of GB/T 9704-2012 that Word, WPS and
 * LibreOffice open alike.
 */
public final class WordReportWriter {

    private final ReportTemplate template;

    /** A writer whose files look as the template says. */
    public WordReportWriter(ReportTemplate template) {
        this.template = template;
    }

    /** Writes a file completely or not at all; missing folders are made. */
    public void write(ReportDocument document, Path target) throws WriteFailure {
        write(document, target, () -> false);
    }

    /**
     * Writes a file completely or not at all, unless cancelled.
     *
     * @throws CancellationException when {@code cancelled} answered yes; the target is as it was
     */
    public void write(ReportDocument document, Path target, BooleanSupplier cancelled)
            throws WriteFailure {
        SafeFile.write(target, cancelled, out -> write(document, out));
    }

    /** Writes to a stream, which stays open. */
    public void write(ReportDocument document, OutputStream out) throws IOException {
        try (StreamedDocument word = template.open()) {
            PageMark.put(document, word, template.styles());
            FileProperties.describe(
                    word.getProperties(), document.name(), document.unit(), document.mark());
            word.body(WordBody.of(document, word, template.styles()));
            word.save(out);
        }
    }
}
