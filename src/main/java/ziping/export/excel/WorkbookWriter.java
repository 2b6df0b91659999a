package ziping.export.excel;

import ziping.export.SafeFile;
import ziping.export.WriteFailure;
import ziping.report.document.Workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Writes the tables of a report as an .xlsx file that Excel, WPS and LibreOffice open and print on
 * A4 without another touch. Formulas are alive and carry their value; words are always text.
 */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * Writes the workbook; missing folders are made.
     *
     * @param book at least one sheet
     * @throws WriteFailure if the file could not be written; an older one is then untouched
     */
    public static void write(Workbook book, Path target) throws WriteFailure {
        write(book, target, () -> false);
    }

    /**
     * Writes the workbook unless cancelled; missing folders are made.
     *
     * @param book at least one sheet
     * @param cancelled asked again and again while writing
     * @throws WriteFailure if the file could not be written; an older one is then untouched
     * @throws java.util.concurrent.CancellationException when {@code cancelled} answered yes
     */
    public static void write(Workbook book, Path target, BooleanSupplier cancelled)
            throws WriteFailure {
        BookPlan plan = BookPlan.of(book);
        SafeFile.write(target, cancelled, out -> new WorkbookPackage(plan).writeTo(out));
    }

    /** Writes the workbook to a stream, which may be closed afterwards or not. */
    public static void write(Workbook book, OutputStream out) throws IOException {
        new WorkbookPackage(BookPlan.of(book)).writeTo(out);
    }
}
