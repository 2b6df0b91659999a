package ziping.export.word;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The Word file that gives a report its page, header, footer and styles; its own text is not used.
 * The built-in one lies unpacked among the resources, so that every change of it can be read. A
 * unit's own one is any {@code .docx}: styles are found in it by name, those it lacks come from the
 * built-in one.
 */
public final class ReportTemplate {

    private static final String BUILT_IN = "/ziping/template/word/report/";
    private static final long LARGEST = 50L << 20;

    private static final List<String> PARTS =
            List.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "word/document.xml",
                    "word/_rels/document.xml.rels",
                    "word/styles.xml",
                    "word/settings.xml",
                    "word/fontTable.xml",
                    "word/footer-odd.xml",
                    "word/footer-even.xml");

    private final byte[] docx;
    private final StyleIds styles;

    private ReportTemplate(byte[] docx, StyleIds styles) {
        this.docx = docx;
        this.styles = styles;
    }

    /** The template of GB/T 9704-2012 that comes with the program. */
    public static ReportTemplate builtIn() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : PARTS) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(resource(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ofOwnStyles(bytes.toByteArray());
    }

    private static ReportTemplate ofOwnStyles(byte[] docx) {
        try (StreamedDocument document = open(docx)) {
            return new ReportTemplate(docx, StyleIds.of(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The unit's own template, {@code word/report.docx} in the folder; the built-in one if there is
     * none.
     *
     * @param templates the folder {@code templates} of the data folder; need not exist
     * @throws TemplateRefused if the file is there and is no Word document, holds macros or is
     *     larger than 50 MB
     */
    public static ReportTemplate in(Path templates) throws TemplateRefused {
        Path file = templates.resolve("word").resolve("report.docx");
        return Files.exists(file) ? house(file) : builtIn();
    }

    private static ReportTemplate house(Path file) throws TemplateRefused {
        try {
            if (Files.size(file) > LARGEST) {
                throw new TemplateRefused(file, "超过50 MB", null);
            }
            return completed(file);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException e) {
            throw new TemplateRefused(file, "读不出来", e);
        }
    }

    /** With the built-in styles where the unit's own file lacks them. */
    private static ReportTemplate completed(Path file) throws IOException, TemplateRefused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StreamedDocument document = open(Files.readAllBytes(file));
                StreamedDocument source = builtIn().open()) {
            String type = document.getPackagePart().getContentType();
            if (!type.equals(XWPFRelation.DOCUMENT.getContentType())) {
                throw new TemplateRefused(file, "不是普通的.docx文件（可能含有宏）", null);
            }
            StyleIds styles = StyleIds.completed(document, source);
            document.write(bytes);
            return new ReportTemplate(bytes.toByteArray(), styles);
        }
    }

    private static byte[] resource(String part) throws IOException {
        try (InputStream in = ReportTemplate.class.getResourceAsStream(BUILT_IN + part)) {
            return in.readAllBytes();
        }
    }

    private static StreamedDocument open(byte[] docx) throws IOException {
        try {
            return new StreamedDocument(OPCPackage.open(new ByteArrayInputStream(docx)));
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** A fresh document with this template's page and styles. */
    StreamedDocument open() throws IOException {
        return open(docx);
    }

    /** The ids of the styles in this template's documents. */
    StyleIds styles() {
        return styles;
    }

    /** The Chinese fonts that the styles of a report name in this template, each once. */
    List<String> fonts() throws IOException {
        try (StreamedDocument document = open()) {
            return Stream.of(WordStyle.values())
                    .map(style -> document.getStyles().getStyle(styles.of(style)).getCTStyle())
                    .filter(CTStyle::isSetRPr)
                    .flatMap(style -> Stream.of(style.getRPr().getRFontsArray()))
                    .map(CTFonts::getEastAsia)
                    .filter(font -> font != null && !font.isEmpty())
                    .distinct()
                    .toList();
        }
    }
}
