package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every part of every file holds to the schema of ECMA-376, the order of elements included: Word
 * offers to repair a file, or refuses it, where LibreOffice reads on.
 */
@Tag("render")
class ValidFilesTest {

    /** How a part is read into the type of its schema. */
    @FunctionalInterface
    private interface Reading {
        XmlObject of(InputStream part) throws XmlException, IOException;
    }

    private static final Map<String, Reading> TYPES = types();

    /** The schema forgot it at the words of a cell; Excel and the text of the standard have it. */
    private static final String EXCEL_WRITES_IT_TOO =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/";

    private static final int MOST_FAULTS = 20;

    @TempDir Path data;
    @TempDir Path work;

    @Test
    void everyFileOfBothSamplesHoldsToTheSchema() throws IOException, XmlException {
        List<String> faults = new ArrayList<>();
        int parts = 0;
        for (String sample : List.of("--sample", "--demo")) {
            for (String outline : ids("outlines")) {
                parts += look(faults, sample, "--only", "word", "--outline", outline);
            }
            for (String form : ids("forms")) {
                parts += look(faults, sample, "--only", "excel", "--form", form);
            }
            parts += look(faults, sample, "--public");
            parts += look(faults, sample, "--draft");
        }
        assertThat(faults).isEmpty();
        assertThat(parts).isGreaterThan(250);
    }

    private List<String> ids(String command) {
        return CommandRun.of(data, command).lines().stream()
                .map(line -> line.split("\t")[0])
                .toList();
    }

    private int look(List<String> faults, String... options) throws IOException, XmlException {
        List<Object> words = new ArrayList<>(List.of("export", "--to", work));
        words.addAll(List.of(options));
        int parts = 0;
        for (Path file : CommandRun.of(data, words.toArray()).files()) {
            parts += look(faults, String.join(" ", options), Files.newInputStream(file));
        }
        return parts;
    }

    /** Looks at all parts of a file, and at those of files in it. */
    private static int look(List<String> faults, String name, InputStream file)
            throws IOException, XmlException {
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String place = name + " " + e.getName();
                InputStream part = new ByteArrayInputStream(zip.readAllBytes());
                if (e.getName().endsWith(".xlsx")) {
                    parts += look(faults, place, part);
                    continue;
                }
                for (Map.Entry<String, Reading> type : TYPES.entrySet()) {
                    if (e.getName().matches(type.getKey())) {
                        validate(faults, place, type.getValue().of(part));
                        parts++;
                    }
                }
            }
        }
        return parts;
    }

    private static void validate(List<String> faults, String place, XmlObject part) {
        part.validate(new XmlOptions().setErrorListener(new Faults(faults, place)));
    }

    /**
     * Takes each fault as it is found, because their places take minutes to find in a long part.
     */
    private static final class Faults extends AbstractCollection<XmlError> {

        private final List<String> faults;
        private final String place;

        private Faults(List<String> faults, String place) {
            this.faults = faults;
            this.place = place;
        }

        @Override
        public boolean add(XmlError error) {
            if (!error.getMessage().startsWith(EXCEL_WRITES_IT_TOO)) {
                faults.add(place + ": " + error.getMessage());
            }
            assertThat(faults).hasSizeLessThan(MOST_FAULTS);
            return true;
        }

        @Override
        public Iterator<XmlError> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }

    private static Map<String, Reading> types() {
        Map<String, Reading> types = new LinkedHashMap<>();
        types.put("word/document\\.xml", DocumentDocument.Factory::parse);
        types.put("word/styles\\.xml", StylesDocument.Factory::parse);
        types.put("word/settings\\.xml", SettingsDocument.Factory::parse);
        types.put("word/fontTable\\.xml", FontsDocument.Factory::parse);
        types.put("word/footer.*\\.xml", FtrDocument.Factory::parse);
        types.put("word/header.*\\.xml", HdrDocument.Factory::parse);
        types.put("word/charts/chart\\d+\\.xml", ChartSpaceDocument.Factory::parse);
        types.put("xl/workbook\\.xml", WorkbookDocument.Factory::parse);
        types.put("xl/worksheets/.*\\.xml", WorksheetDocument.Factory::parse);
        types.put("xl/sharedStrings\\.xml", SstDocument.Factory::parse);
        types.put("xl/styles\\.xml", StyleSheetDocument.Factory::parse);
        return types;
    }
}
