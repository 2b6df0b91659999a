package ziping.export.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads a Word file for tests as XML, without the library and the classes that wrote it: what it
 * finds is what any word processor finds.
 */
final class DocxReader {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> read = new HashMap<>();

    DocxReader(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
    }

    /** A paragraph with what tests ask about. */
    record Line(String styleId, String text, Element element) {}

    /** Names of all parts. */
    List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The bytes of a part. */
    byte[] content(String part) {
        return parts.get(part);
    }

    /** The root of a part. */
    Element root(String part) {
        return read.computeIfAbsent(part, this::parse).getDocumentElement();
    }

    private Document parse(String part) {
        try (InputStream in = new ByteArrayInputStream(parts.get(part))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(part, e);
        }
    }

    /** The body. */
    Element body() {
        return child(root("word/document.xml"), "w:body").orElseThrow();
    }

    /** All paragraphs of the body in reading order, those of tables and contents included. */
    List<Line> lines() {
        return all(body(), "w:p").stream().map(DocxReader::line).toList();
    }

    /** The paragraphs of a style, by its name. */
    List<Line> lines(String style) {
        String id = styleId(style);
        return lines().stream().filter(l -> l.styleId().equals(id)).toList();
    }

    /** All tables of the body. */
    List<Element> tables() {
        return all(body(), "w:tbl");
    }

    /** All sections in order. */
    List<Element> sections() {
        return all(body(), "w:sectPr");
    }

    /** The id of a style, by its name. */
    String styleId(String name) {
        return style(name).getAttribute("w:styleId");
    }

    /** A style, by its name. */
    Element style(String name) {
        return all(root("word/styles.xml"), "w:style").stream()
                .filter(s -> name.equals(value(s, "w:name")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no style " + name));
    }

    private Element styleOfId(String id) {
        return all(root("word/styles.xml"), "w:style").stream()
                .filter(s -> s.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no style of id " + id));
    }

    /** A property of a style or of what it is based on; {@code null} if none says anything. */
    Element property(String style, String group, String name) {
        Element s = style(style);
        while (true) {
            Optional<Element> found = child(s, group).flatMap(g -> child(g, name));
            if (found.isPresent()) {
                return found.get();
            }
            if (value(s, "w:basedOn") == null) {
                return null;
            }
            s = styleOfId(value(s, "w:basedOn"));
        }
    }

    /** The font of a style in one range, such as {@code eastAsia}. */
    String font(String style, String range) {
        return property(style, "w:rPr", "w:rFonts").getAttribute("w:" + range);
    }

    /** The size of a style in half points. */
    String size(String style) {
        return property(style, "w:rPr", "w:sz").getAttribute("w:val");
    }

    static Line line(Element p) {
        String style = child(p, "w:pPr").map(pr -> value(pr, "w:pStyle")).orElse(null);
        return new Line(style, text(p), p);
    }

    /** The text of an element: words, tabs, line ends; not the instructions of fields. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element e : children(element)) {
            switch (e.getTagName()) {
                case "w:t" -> text.append(e.getTextContent());
                case "w:tab" -> text.append(element.getTagName().equals("w:r") ? "\t" : "");
                case "w:br" -> text.append('\n');
                default -> text.append(text(e));
            }
        }
        return text.toString();
    }

    /** The value of a child such as {@code <w:jc w:val="center"/>}; {@code null} without it. */
    static String value(Element parent, String name) {
        return child(parent, name).map(c -> c.getAttribute("w:val")).orElse(null);
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(c -> c.getTagName().equals(name)).findFirst();
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(c -> c.getTagName().equals(name)).toList();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }

    static List<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
