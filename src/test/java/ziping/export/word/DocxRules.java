package ziping.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.w3c.dom.Element;

import ziping.export.word.DocxReader.Line;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold of every report written as a Word file, whatever it says: read from the XML alone,
 * with the measures of GB/T 9704-2012 and the outline, not with the writer's own classes.
 */
final class DocxRules {

    private static final List<String> RANGES = List.of("ascii", "hAnsi", "eastAsia", "cs");
    private static final List<String> HEADINGS =
            List.of("章题", "heading 1", "heading 2", "heading 3", "heading 4");
    private static final String NUMBERS = "一二三四五六七八九十";

    /** A4 and the type area of 156 × 225 mm, in twips. */
    private static final List<Integer> UPRIGHT = List.of(11906, 16838, 2098, 1474, 1984, 1588);

    private static final int TOLERANCE = 20;

    private final DocxReader docx;

    private DocxRules(DocxReader docx) {
        this.docx = docx;
    }

    /** Fails with the first rule that does not hold. */
    static void hold(DocxReader docx, Outline outline) {
        DocxRules rules = new DocxRules(docx);
        rules.headings(outline);
        rules.styles();
        rules.pages();
        rules.fields();
        docx.tables().forEach(rules::table);
    }

    /** Every section of the outline in its order, at its level, with its number. */
    private void headings(Outline outline) {
        List<String> expected = new ArrayList<>();
        int chapter = 0;
        for (Section section : outline.sections()) {
            String number = section.unnumbered() ? "" : NUMBERS.charAt(chapter++) + "、";
            expect(expected, section, number, section.unnumbered() ? 0 : 1);
        }
        List<String> styles = HEADINGS.stream().map(docx::styleId).toList();
        List<String> written =
                docx.lines().stream()
                        .filter(line -> styles.contains(line.styleId()))
                        .map(line -> styles.indexOf(line.styleId()) + " " + line.text())
                        .toList();
        assertThat(written).isEqualTo(expected);
    }

    private static void expect(List<String> expected, Section section, String number, int level) {
        expected.add(level + " " + number + section.title());
        int child = 0;
        for (Section below : section.sections()) {
            child++;
            String sign =
                    switch (level) {
                        case 1 -> "（" + NUMBERS.charAt(child - 1) + "）";
                        case 2 -> child + ".";
                        default -> "（" + child + "）";
                    };
            expect(expected, below, sign, level + 1);
        }
    }

    /** Every style that is named is there and names a font for all four ranges. */
    private void styles() {
        Set<String> used = new HashSet<>();
        for (Line line : docx.lines()) {
            assertThat(line.styleId()).as(line.text()).isNotEmpty();
            used.add(line.styleId());
        }
        List<Element> styles = DocxReader.all(docx.root("word/styles.xml"), "w:style");
        for (String id : used) {
            Element style =
                    styles.stream()
                            .filter(s -> s.getAttribute("w:styleId").equals(id))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no style " + id));
            String name = DocxReader.value(style, "w:name");
            for (String range : RANGES) {
                assertThat(docx.font(name, range)).as(name + " " + range).isNotBlank();
            }
        }
    }

    /** A4 with the type area of the standard; turned pages keep it. */
    private void pages() {
        for (Element section : docx.sections()) {
            Element size = DocxReader.child(section, "w:pgSz").orElseThrow();
            Element margins = DocxReader.child(section, "w:pgMar").orElseThrow();
            boolean turned = size.getAttribute("w:orient").equals("landscape");
            List<String> sides =
                    turned
                            ? List.of("right", "bottom", "left", "top")
                            : List.of("top", "right", "bottom", "left");
            List<Integer> measured = new ArrayList<>();
            measured.add(number(size, turned ? "h" : "w"));
            measured.add(number(size, turned ? "w" : "h"));
            sides.forEach(side -> measured.add(number(margins, side)));
            for (int i = 0; i < measured.size(); i++) {
                assertThat(Math.abs(measured.get(i) - UPRIGHT.get(i)))
                        .as("%s of %s page: %d", i, turned ? "turned" : "upright", measured.get(i))
                        .isLessThanOrEqualTo(TOLERANCE);
            }
        }
    }

    /** Begin, instruction, separator and end of a field are runs of their own and balanced. */
    private void fields() {
        int depth = 0;
        for (Element run : DocxReader.all(docx.body(), "w:r")) {
            List<Element> signs = DocxReader.all(run, "w:fldChar");
            int instructions = DocxReader.all(run, "w:instrText").size();
            int texts = DocxReader.all(run, "w:t").size();
            assertThat(signs.size() + instructions + Math.min(1, texts)).isLessThanOrEqualTo(1);
            for (Element sign : signs) {
                depth +=
                        switch (sign.getAttribute("w:fldCharType")) {
                            case "begin" -> 1;
                            case "end" -> -1;
                            default -> 0;
                        };
                assertThat(depth).isNotNegative();
            }
        }
        assertThat(depth).as("fields left open").isZero();
    }

    /** Widths agree in grid, table and cells; every row fills the grid; merges have a beginning. */
    private void table(Element table) {
        List<Integer> grid =
                DocxReader.children(DocxReader.child(table, "w:tblGrid").orElseThrow()).stream()
                        .map(column -> number(column, "w"))
                        .toList();
        Element properties = DocxReader.child(table, "w:tblPr").orElseThrow();
        int width = number(DocxReader.child(properties, "w:tblW").orElseThrow(), "w");
        assertThat(grid.stream().mapToInt(Integer::intValue).sum()).isEqualTo(width);
        assertThat(grid).allMatch(column -> column > 0);
        boolean[] merged = new boolean[grid.size()];
        for (Element row : DocxReader.children(table, "w:tr")) {
            row(row, grid, merged);
        }
    }

    private static void row(Element row, List<Integer> grid, boolean[] merged) {
        int column = 0;
        for (Element cell : DocxReader.children(row, "w:tc")) {
            Element properties = DocxReader.child(cell, "w:tcPr").orElseThrow();
            String spanned = DocxReader.value(properties, "w:gridSpan");
            int span = spanned == null ? 1 : Integer.parseInt(spanned);
            int width = number(DocxReader.child(properties, "w:tcW").orElseThrow(), "w");
            assertThat(grid.subList(column, column + span).stream().mapToInt(i -> i).sum())
                    .isEqualTo(width);
            String merge = DocxReader.value(properties, "w:vMerge");
            assertThat(!"continue".equals(merge) || merged[column])
                    .as("a merged cell continues one above it")
                    .isTrue();
            for (int c = column; c < column + span; c++) {
                merged[c] = merge != null;
            }
            assertThat(DocxReader.children(cell, "w:p"))
                    .as("a cell holds a paragraph")
                    .isNotEmpty();
            column += span;
        }
        assertThat(column).as("columns of a row").isEqualTo(grid.size());
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute("w:" + attribute));
    }
}
