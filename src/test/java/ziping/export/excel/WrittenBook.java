package ziping.export.excel;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A written workbook as its XML says it, read without the writer's code; POI only evaluates. */
final class WrittenBook implements AutoCloseable {

    /** A cell of the XML; absent parts are empty. */
    record RawCell(String type, String value, String formula, int style) {}

    private final ZipFile zip;
    private final XSSFWorkbook poi;
    private final FormulaEvaluator evaluator;
    private final List<String> strings;

    WrittenBook(Path file) throws IOException {
        ZipSecureFile.setMinInflateRatio(0.0001);
        zip = new ZipFile(file.toFile());
        try (InputStream in = Files.newInputStream(file)) {
            poi = new XSSFWorkbook(in);
        }
        evaluator = poi.getCreationHelper().createFormulaEvaluator();
        strings =
                elements(xml("xl/sharedStrings.xml"), "t")
                        .map(Element::getTextContent)
                        .map(WrittenBook::unescaped)
                        .toList();
    }

    XSSFWorkbook poi() {
        return poi;
    }

    XSSFSheet sheet(int index) {
        return poi.getSheetAt(index);
    }

    Set<String> parts() {
        return zip.stream().map(e -> e.getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every cell of a sheet by its A1 name. */
    Map<String, RawCell> cells(int sheet) {
        Map<String, RawCell> cells = new HashMap<>();
        elements(xml("xl/worksheets/sheet" + (sheet + 1) + ".xml"), "c")
                .forEach(c -> cells.put(c.getAttribute("r"), cell(c)));
        return cells;
    }

    List<String> merged(int sheet) {
        return elements(xml("xl/worksheets/sheet" + (sheet + 1) + ".xml"), "mergeCell")
                .map(m -> m.getAttribute("ref"))
                .toList();
    }

    /** The words of a cell; empty for a blank one. */
    String words(RawCell cell) {
        return cell.type().equals("s") ? strings.get(Integer.parseInt(cell.value())) : "";
    }

    /** What the formula of a cell gives when it is computed afresh. */
    CellValue evaluated(int sheet, String a1) {
        CellReference place = new CellReference(a1);
        return evaluator.evaluate(sheet(sheet).getRow(place.getRow()).getCell(place.getCol()));
    }

    /** {@code _xHHHH_} stands for a character (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
    }

    private static String character(String hex) {
        return String.valueOf((char) Integer.parseInt(hex, 16));
    }

    private static RawCell cell(Element c) {
        String style = c.getAttribute("s");
        return new RawCell(
                c.getAttribute("t"),
                child(c, "v"),
                child(c, "f"),
                style.isEmpty() ? 0 : Integer.parseInt(style));
    }

    private static String child(Element parent, String name) {
        return elements(parent.getElementsByTagName(name))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    Document xml(String part) {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(part + " is not well-formed", e);
        }
    }

    static Stream<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, nodes.getLength()).forEach(i -> elements.add((Element) nodes.item(i)));
        return elements.stream();
    }

    @Override
    public void close() throws IOException {
        poi.close();
        zip.close();
    }
}
