package ziping.report;

import ziping.report.document.AttachmentList;
import ziping.report.document.Block;
import ziping.report.document.Contents;
import ziping.report.document.Heading;
import ziping.report.document.PageBreak;
import ziping.report.document.Paragraph;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;
import ziping.report.form.FundsTable;
import ziping.report.form.SurveyTable;
import ziping.report.narrative.Narratives;
import ziping.report.outline.Attachment;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.value.ChineseDate;
import ziping.value.ChineseNumber;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a report's data and an outline into the document to be written. Paragraphs that follow from
 * data are written by the program; the clerk's own words stand in the same places, and what is
 * missing is said so.
 */
public final class ReportAssembler {

    private static final String FACTS = "facts.";

    private final Outline outline;
    private final ReportFigures figures;
    private final Report report;
    private final List<Block> blocks = new ArrayList<>();

    private ReportAssembler(Outline outline, ReportFigures figures) {
        this.outline = outline;
        this.figures = figures;
        this.report = figures.report();
    }

    /** Assembles the document. */
    public static ReportDocument assemble(ReportFigures figures, Outline outline) {
        return new ReportAssembler(outline, LiveFigures.resolved(figures)).document();
    }

    /** The key of the {@link ReportText} by which a clerk takes over a generated passage. */
    public static String takeOverKey(String facts) {
        return FACTS + facts;
    }

    private ReportDocument document() {
        if (outline.cover()) {
            blocks.add(ReportCover.of(report, outline));
        }
        if (outline.contents()) {
            blocks.add(new Contents());
        }
        int chapter = 0;
        for (Section section : outline.sections()) {
            chapter(section, section.unnumbered() ? 0 : ++chapter);
        }
        signature();
        attachments();
        String title = Titles.parted(report, outline.documentTitle());
        return new ReportDocument(title, report.unit().name(), report.mark(), blocks);
    }

    private void chapter(Section section, int number) {
        if (number == 0) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(0, "", section.title(), section.id()));
        } else {
            if (number == 1) {
                blocks.add(new PageBreak());
            }
            String sign = ChineseNumber.of(number) + "、";
            blocks.add(new Heading(1, sign, section.title(), section.id()));
        }
        body(section);
        int child = 0;
        for (Section sub : section.sections()) {
            section(sub, 2, ++child);
        }
    }

    private void section(Section section, int level, int number) {
        String sign =
                switch (level) {
                    case 2 -> "（" + ChineseNumber.of(number) + "）";
                    case 3 -> number + ".";
                    default -> "（" + number + "）";
                };
        blocks.add(new Heading(level, sign, section.title(), section.id()));
        body(section);
        int child = 0;
        for (Section sub : section.sections()) {
            section(sub, level + 1, ++child);
        }
    }

    private void body(Section section) {
        int before = blocks.size();
        boolean written = false;
        for (Slot slot : section.slots()) {
            int start = blocks.size();
            if (slot.kind() != Slot.Kind.DRAFT || !written) {
                blocks.addAll(fill(slot));
            }
            written |= slot.kind() == Slot.Kind.TEXT && blocks.size() > start;
        }
        if (blocks.size() == before && section.sections().isEmpty()) {
            String guidance = section.guidance().isEmpty() ? "" : "，应写明：" + section.guidance();
            blocks.add(
                    new Paragraph(
                            "【本节尚未填写" + guidance + "】",
                            Paragraph.Kind.MISSING,
                            "section:" + section.id()));
        }
    }

    private List<? extends Block> fill(Slot slot) {
        return switch (slot.kind()) {
            case TEXT -> words(ReportTexts.of(report, slot.key()), "text:" + slot.key());
            case FACTS, DRAFT -> facts(slot.key());
            case TABLE ->
                    ReportTables.of(slot.key(), figures).stream()
                            .map(ReportAssembler::inText)
                            .toList();
            case CHART -> ReportCharts.of(slot.key(), figures).stream().toList();
        };
    }

    /**
     * What the sentences before a table say is not said again by it: the reasons of the funds,
     * which have no room upright anyway, and how a survey was held.
     */
    private static Table inText(Table table) {
        Table upright = table.inText();
        if (table.id().equals(FundsTable.ID)) {
            return upright.withoutLastColumn();
        }
        return table.id().startsWith(SurveyTable.ID) ? upright.withoutNotes() : upright;
    }

    private List<? extends Block> facts(String key) {
        if (key.equals(Outline.ATTACHMENTS)) {
            List<String> titles = printedAttachments().stream().map(this::title).toList();
            return titles.isEmpty() ? List.of() : List.of(new AttachmentList(titles));
        }
        List<Paragraph> own = words(report.text(takeOverKey(key)), "text:" + takeOverKey(key));
        return own.isEmpty() ? Narratives.write(key, figures) : own;
    }

    private static List<Paragraph> words(String text, String place) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Paragraph(line, Paragraph.Kind.WRITTEN, place))
                .toList();
    }

    private void signature() {
        String unit = report.unit().name();
        if (!unit.isEmpty()) {
            blocks.add(new Paragraph(unit, Paragraph.Kind.SIGNATURE, "unit:name"));
        }
        String date = ChineseDate.text(report.evaluation().date());
        if (!date.isEmpty()) {
            blocks.add(new Paragraph(date, Paragraph.Kind.DATE, "evaluation:date"));
        }
    }

    private List<Attachment> printedAttachments() {
        return outline.attachments().stream().filter(a -> !content(a).isEmpty()).toList();
    }

    /** An official form keeps its own title, and the list of attachments names it by that. */
    private String title(Attachment attachment) {
        boolean form = attachment.slots().getFirst().key().equals(ReportTables.FORM);
        return form && content(attachment).getFirst() instanceof Table table
                ? table.title()
                : attachment.title();
    }

    /**
     * An attachment stands under the title that the list gives it (GB/T 9704-2012, 7.3.6); what
     * follows its first table has a caption.
     */
    private List<Block> titled(Attachment attachment) {
        List<Block> content = content(attachment);
        String title = title(attachment);
        List<Block> titled = new ArrayList<>();
        if (!(content.getFirst() instanceof Table)) {
            titled.add(new Paragraph(title, Paragraph.Kind.ATTACHMENT_TITLE, ""));
        }
        for (Block block : content) {
            titled.add(
                    block instanceof Table table
                            ? titled.isEmpty() ? table.titled(title) : table.belowForm()
                            : block);
        }
        return titled;
    }

    /** An attachment has room for whole tables, with everything around them. */
    private List<Block> content(Attachment attachment) {
        List<Block> content = new ArrayList<>();
        for (Slot slot : attachment.slots()) {
            content.addAll(
                    slot.kind() == Slot.Kind.TABLE
                            ? ReportTables.of(slot.key(), figures)
                            : fill(slot));
        }
        return content;
    }

    private void attachments() {
        int number = 0;
        for (Attachment attachment : printedAttachments()) {
            number++;
            blocks.add(new PageBreak());
            blocks.add(
                    new Paragraph(
                            "附件" + number,
                            Paragraph.Kind.ATTACHMENT_LABEL,
                            "attachment:" + number));
            blocks.addAll(titled(attachment));
        }
    }
}
