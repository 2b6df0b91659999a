package ziping.export.word;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import ziping.report.document.Chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The workbook inside a chart, which opens when someone edits its figures: one sheet with the
 * categories in the first column and a series in each further one. It is written by hand because a
 * workbook of POI for a dozen cells takes longer than all the rest of a report.
 */
final class ChartWorkbook {

    private static final String FRAME = "/ziping/template/word/chart/";
    private static final List<String> FRAME_PARTS =
            List.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels");
    private static final String SHEET = "Sheet1";
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Chart chart;

    ChartWorkbook(Chart chart) {
        this.chart = chart;
    }

    /** The cells of a column below its heading, 0 for the categories. */
    String range(int column) {
        return new CellRangeAddress(1, chart.categories().size(), column, column)
                .formatAsString(SHEET, true);
    }

    /** The heading of a column. */
    CellReference heading(int column) {
        return new CellReference(SHEET, 0, column, true, true);
    }

    /** Writes the file; the stream stays open. */
    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (String part : FRAME_PARTS) {
            zip.putNextEntry(new ZipEntry(part));
            try (InputStream in = ChartWorkbook.class.getResourceAsStream(FRAME + part)) {
                in.transferTo(zip);
            }
        }
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        zip.write(sheet().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private String sheet() {
        Xml xml = new Xml();
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open("worksheet").attribute("xmlns", NAMESPACE).open("sheetData");
        xml.open("row").attribute("r", 1);
        for (int column = 1; column <= chart.series().size(); column++) {
            text(xml, 0, column, chart.series().get(column - 1).name());
        }
        xml.close();
        for (int i = 0; i < chart.categories().size(); i++) {
            row(xml, i);
        }
        return xml.close().close().toString();
    }

    private void row(Xml xml, int index) {
        xml.open("row").attribute("r", index + 2);
        text(xml, index + 1, 0, chart.categories().get(index));
        for (int column = 1; column <= chart.series().size(); column++) {
            BigDecimal value = chart.series().get(column - 1).values().get(index);
            if (value != null) {
                cell(xml, index + 1, column).open("v").text(value.toPlainString());
                xml.close().close();
            }
        }
        xml.close();
    }

    private static void text(Xml xml, int row, int column, String words) {
        cell(xml, row, column).attribute("t", "inlineStr").open("is").open("t").text(words);
        xml.close().close().close();
    }

    private static Xml cell(Xml xml, int row, int column) {
        return xml.open("c").attribute("r", new CellReference(row, column).formatAsString());
    }
}
