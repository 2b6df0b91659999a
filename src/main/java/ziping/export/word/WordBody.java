package ziping.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import ziping.report.document.AttachmentList;
import ziping.report.document.Block;
import ziping.report.document.Chart;
import ziping.report.document.Contents;
import ziping.report.document.Cover;
import ziping.report.document.Heading;
import ziping.report.document.PageBreak;
import ziping.report.document.Paragraph;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;

import java.io.IOException;
import java.util.List;

/** Writes the blocks of a document as the main part of a Word file. */
final class WordBody {

    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PLACING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** Height of a chart in twips: 8 lines of the body. */
    static final int CHART_HEIGHT = 8 * 579;

    /** Width of half a character of 2号, in twips. */
    private static final int TITLE_HALF_CHARACTER = 220;

    private static final int EMU_PER_TWIP = 635;

    private final ReportDocument document;
    private final XWPFDocument word;
    private final PageSetup setup;
    private final List<PageRun> runs;
    private final TableLayouts layouts = new TableLayouts();
    private final Xml xml = new Xml();
    private final WordText text;
    private final WordTable tables;
    private int width;
    private int height;
    private int headings;
    private int tableCaptions;
    private int chartCaptions;

    private WordBody(ReportDocument document, XWPFDocument word, StyleIds styles) {
        this.document = document;
        this.word = word;
        this.setup = PageSetup.of(word);
        this.runs = PageRun.of(document.blocks());
        this.text = new WordText(xml, styles);
        this.tables = new WordTable(xml, text, styles);
    }

    /** The main part. */
    static String of(ReportDocument document, XWPFDocument word, StyleIds styles)
            throws IOException {
        return new WordBody(document, word, styles).write();
    }

    private String write() throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open("w:document").attribute("xmlns:w", MAIN).attribute("xmlns:r", RELATIONS);
        xml.attribute("xmlns:wp", PLACING);
        xml.open("w:body");
        boolean numbered = false;
        for (PageRun run : runs) {
            boolean first = !numbered && run.kind() != PageKind.FRONT;
            numbered |= first;
            run(run, first);
        }
        if (runs.isEmpty()) {
            text.line(WordStyle.BODY, "");
            xml.raw(setup.xml(PageKind.BODY, true));
        }
        return xml.close().close().toString();
    }

    private void run(PageRun run, boolean first) throws IOException {
        width = setup.width(run.kind());
        height = setup.height(run.kind());
        if (first && !bringsItsTitle()) {
            List<String> title = TitleLines.of(document.title(), width / TITLE_HALF_CHARACTER);
            text.line(WordStyle.TITLE, String.join("\n", title));
        }
        for (int i = 0; i < run.blocks().size(); i++) {
            block(run.blocks(), i);
        }
        String section = setup.xml(run.kind(), first);
        if (run == runs.getLast()) {
            xml.raw(section);
        } else {
            text.begin(WordStyle.GAP).raw(section);
            text.runs().end();
        }
    }

    private void block(List<Block> blocks, int at) throws IOException {
        switch (blocks.get(at)) {
            case Cover cover -> new WordCover(xml, text, tables, width, height).write(cover);
            case Contents c -> contents(at > 0);
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph, blocks, at);
            case AttachmentList list -> attachments(list, blocks, at);
            case PageBreak b -> text.breakPage();
            case Table table -> table(table);
            case Chart chart -> chart(chart);
        }
    }

    private void contents(boolean onNewPage) {
        if (onNewPage) {
            text.breakPage();
        }
        List<Integer> pages = PageEstimate.of(runs, setup, layouts);
        new WordContents(xml, text).write(document.headings(), pages);
    }

    private void heading(Heading heading) {
        text.begin(WordStyle.of(heading));
        text.runs().bookmark(headings, WordContents.bookmark(headings), heading.text()).end();
        headings++;
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks, int at) {
        text.begin(WordStyle.of(paragraph.kind()));
        switch (paragraph.kind()) {
            case SIGNATURE -> {
                String date = words(blocks, at + 1, Paragraph.Kind.DATE);
                text.indent("right", SignaturePlace.of(paragraph.text(), date).name());
            }
            case DATE -> {
                String name = words(blocks, at - 1, Paragraph.Kind.SIGNATURE);
                text.indent("right", SignaturePlace.of(name, paragraph.text()).date());
            }
            default -> {}
        }
        text.runs().run(paragraph.text()).end();
    }

    private static String words(List<Block> blocks, int at, Paragraph.Kind kind) {
        return at >= 0
                        && at < blocks.size()
                        && blocks.get(at) instanceof Paragraph p
                        && p.kind() == kind
                ? p.text()
                : "";
    }

    /** 附件：1.… with the further titles below the first; one blank line sets it off from text. */
    private void attachments(AttachmentList list, List<Block> blocks, int at) {
        if (at > 0 && !(blocks.get(at - 1) instanceof Heading)) {
            text.line(WordStyle.BODY, "");
        }
        for (int i = 0; i < list.titles().size(); i++) {
            text.begin(WordStyle.ATTACHMENT_LIST);
            if (i == 0) {
                text.indent("hanging", 4);
            }
            String label = i == 0 ? "附件：" : "";
            text.runs().run(label + (i + 1) + "." + list.titles().get(i)).end();
        }
    }

    /** A cover bears the document's title; a form alone has a title of its own. */
    private boolean bringsItsTitle() {
        return document.blocks().stream().anyMatch(Cover.class::isInstance)
                || (document.blocks().getFirst() instanceof Table form && form.isForm());
    }

    private void table(Table table) {
        if (table.isForm()) {
            text.line(WordStyle.FORM_TITLE, table.title());
            text.line(WordStyle.FORM_SUBTITLE, table.subtitle());
        } else {
            caption("表", ++tableCaptions, table.title());
        }
        if (!table.leftNote().isEmpty() || !table.rightNote().isEmpty()) {
            text.begin(WordStyle.TABLE_UNIT).open("w:tabs").open("w:tab");
            xml.attribute("w:val", "right").attribute("w:pos", width).close().close();
            text.runs().run(table.leftNote()).tab().run(table.rightNote()).end();
        }
        tables.write(table, layouts.of(table, width, height));
        notes(table.notes());
        text.line(WordStyle.GAP, "");
    }

    /** Kept together, because a last note alone on a page belongs to nothing there. */
    private void notes(List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            text.begin(WordStyle.TABLE_NOTE);
            if (i < notes.size() - 1) {
                xml.empty("w:keepNext");
            }
            text.runs().run(notes.get(i)).end();
        }
    }

    private void caption(String label, int number, String title) {
        text.begin(label.equals("图") ? WordStyle.CHART_CAPTION : WordStyle.CAPTION);
        text.runs().run(label).field("SEQ " + label + " \\* ARABIC", String.valueOf(number));
        text.run("　" + title).end();
    }

    /** A chart over the whole width, its caption below as for all figures. */
    private void chart(Chart chart) throws IOException {
        int number = ++chartCaptions;
        text.begin(WordStyle.CHART);
        text.runs();
        xml.open("w:r").open("w:drawing").open("wp:inline");
        for (String side : List.of("distT", "distB", "distL", "distR")) {
            xml.attribute(side, 0);
        }
        xml.open("wp:extent").attribute("cx", width * EMU_PER_TWIP);
        xml.attribute("cy", CHART_HEIGHT * EMU_PER_TWIP).close();
        xml.open("wp:docPr").attribute("id", number).attribute("name", "图" + number);
        xml.attribute("descr", chart.title()).close();
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").attribute("xmlns:a", DRAWING);
        xml.open("a:graphicData").attribute("uri", CHARTS);
        xml.open("c:chart").attribute("xmlns:c", CHARTS);
        xml.attribute("r:id", WordChart.put(chart, word)).close();
        xml.close().close().close().close().close();
        text.end();
        caption("图", number, chart.title());
    }
}
