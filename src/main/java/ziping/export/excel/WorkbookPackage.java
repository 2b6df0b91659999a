package ziping.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file as a zip: the parts of the shell as they are, the rows streamed into the sheets, and at
 * last the texts that the rows turned out to use.
 */
final class WorkbookPackage {

    private static final String SHEET = "xl/worksheets/sheet";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String NO_ROWS = "<sheetData/>";

    /** Rows shrink to a fifth even so; the next levels take half as long again for a tenth less. */
    private static final int COMPRESSION = Deflater.BEST_SPEED;

    private final BookPlan plan;
    private final SharedStrings strings = new SharedStrings();

    WorkbookPackage(BookPlan plan) {
        this.plan = plan;
    }

    void writeTo(OutputStream out) throws IOException {
        try (WorkbookShell shell = new WorkbookShell(plan);
                ZipInputStream parts =
                        new ZipInputStream(new ByteArrayInputStream(shell.bytes()))) {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(COMPRESSION);
            for (ZipEntry e = parts.getNextEntry(); e != null; e = parts.getNextEntry()) {
                if (!e.getName().equals(STRINGS)) {
                    zip.putNextEntry(new ZipEntry(e.getName()));
                    part(e.getName(), parts.readAllBytes(), shell.styles(), zip);
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry(STRINGS));
            strings.writeTo(new XmlBytes(zip));
            zip.closeEntry();
            zip.finish();
        }
    }

    private void part(String name, byte[] shell, Styles styles, OutputStream zip)
            throws IOException {
        if (!name.startsWith(SHEET)) {
            zip.write(shell);
            return;
        }
        int number = Integer.parseInt(name.substring(SHEET.length(), name.indexOf(".xml")));
        String text = new String(shell, StandardCharsets.UTF_8);
        int gap = text.indexOf(NO_ROWS);
        if (gap < 0) {
            throw new IllegalStateException("no place for rows in " + name);
        }
        zip.write(text.substring(0, gap).getBytes(StandardCharsets.UTF_8));
        XmlBytes xml = new XmlBytes(zip);
        new SheetRows(plan, plan.sheets().get(number - 1), styles, strings, xml).write();
        xml.flush();
        zip.write(text.substring(gap + NO_ROWS.length()).getBytes(StandardCharsets.UTF_8));
    }
}
