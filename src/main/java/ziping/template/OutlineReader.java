package ziping.template;

import ziping.json.JsonPart;
import ziping.report.ReportCharts;
import ziping.report.narrative.Narratives;
import ziping.report.outline.Attachment;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.report.outline.Slot.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Turns the JSON of an outline into an {@link Outline}. */
final class OutlineReader {

    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "title",
                    "source",
                    "documentTitle",
                    "cover",
                    "contents",
                    "sections",
                    "attachments");
    private static final Set<String> SECTION_KEYS =
            Set.of("id", "unnumbered", "title", "slots", "guidance", "sections");
    private static final int DEEPEST = 4;

    private final Predicate<String> isTable;
    private final Set<String> ids = new HashSet<>();

    private OutlineReader(Predicate<String> isTable) {
        this.isTable = isTable;
    }

    /**
     * Reads an outline.
     *
     * @param isTable whether there is a table of this key
     */
    static Outline read(JsonPart file, Predicate<String> isTable) {
        file.refuseUnknown(KEYS);
        OutlineReader reader = new OutlineReader(isTable);
        return new Outline(
                file.requiredText("id"),
                file.requiredText("title"),
                file.requiredText("source"),
                file.requiredText("documentTitle"),
                file.flag("cover"),
                file.flag("contents"),
                reader.sections(file, 1),
                file.objects("attachments").stream().map(reader::attachment).toList());
    }

    private List<Section> sections(JsonPart parent, int level) {
        List<JsonPart> parts = parent.objects("sections");
        if (level > DEEPEST && !parts.isEmpty()) {
            throw parts.getFirst().fault("标题最多四级，请改成上一级的段落。");
        }
        List<Section> sections = new ArrayList<>();
        for (JsonPart part : parts) {
            part.refuseUnknown(SECTION_KEYS);
            String id = part.requiredText("id");
            if (!ids.add(id)) {
                throw part.child("id").fault("章节编号“" + id + "”写了两次，请改名。");
            }
            sections.add(
                    new Section(
                            id,
                            part.flag("unnumbered"),
                            part.requiredText("title"),
                            slots(part),
                            part.text("guidance"),
                            sections(part, level + 1)));
        }
        return sections;
    }

    private Attachment attachment(JsonPart part) {
        part.refuseUnknown(Set.of("title", "slots"));
        return new Attachment(part.requiredText("title"), slots(part));
    }

    private List<Slot> slots(JsonPart part) {
        return part.texts("slots").stream().map(text -> slot(part, text)).toList();
    }

    private Slot slot(JsonPart part, String text) {
        int colon = text.indexOf(':');
        String key = text.substring(colon + 1);
        Kind kind =
                switch (colon < 0 ? "" : text.substring(0, colon)) {
                    case "text" -> Kind.TEXT;
                    case "facts" -> Kind.FACTS;
                    case "draft" -> Kind.DRAFT;
                    case "table" -> Kind.TABLE;
                    case "chart" -> Kind.CHART;
                    default ->
                            throw part.child("slots")
                                    .fault(
                                            "“"
                                                    + text
                                                    + "”应写成 text:、facts:、draft:、table: 或 chart:"
                                                    + " 加名称。");
                };
        boolean facts = kind == Kind.FACTS || kind == Kind.DRAFT;
        boolean attachments = kind == Kind.FACTS && key.equals(Outline.ATTACHMENTS);
        if (facts && !attachments && !Narratives.keys().contains(key)) {
            throw part.child("slots").fault("程序不会写“" + key + "”，请检查拼写。");
        }
        if (kind == Kind.TABLE && !isTable.test(key)) {
            throw part.child("slots").fault("没有表格“" + key + "”，请检查拼写。");
        }
        if (kind == Kind.CHART && !ReportCharts.has(key)) {
            throw part.child("slots").fault("没有图“" + key + "”，请检查拼写。");
        }
        return new Slot(kind, key);
    }
}
