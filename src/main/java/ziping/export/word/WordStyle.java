package ziping.export.word;

import ziping.report.document.Heading;
import ziping.report.document.Paragraph;

import java.util.List;

/**
 * The styles a report uses, by the name that Word and WPS show or keep. Ids differ from template to
 * template (WPS gives its own), names do not; {@link StyleIds} finds the ids.
 */
enum WordStyle {
    BODY("Body Text"),
    MISSING("待填内容"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    HEADING_4("heading 4"),
    CHAPTER("章题"),
    TITLE("Title"),
    TOC_HEADING("TOC Heading"),
    TOC_1("toc 1"),
    TOC_2("toc 2"),
    TOC_3("toc 3"),
    TOC_4("toc 4"),
    COVER_TITLE("封面标题"),
    COVER_YEAR("封面年度"),
    COVER_LABEL("封面栏目"),
    COVER_VALUE("封面填写"),
    COVER_SIGNATURE("封面签字"),
    SIGNATURE("Signature"),
    DATE("Date"),
    ATTACHMENT_LIST("附件说明"),
    ATTACHMENT_LABEL("附件标识"),
    CAPTION("caption"),
    CHART("图"),
    CHART_CAPTION("图题"),
    FORM_TITLE("附表标题"),
    FORM_SUBTITLE("附表副题"),
    TABLE_UNIT("表上说明"),
    TABLE_NOTE("表下说明"),
    TABLE_TEXT("表格文字"),
    TABLE_HEAD("表格表头"),
    TABLE_TEXT_SMALL("表格小字"),
    TABLE_HEAD_SMALL("表格小字表头"),
    GAP("间隔"),
    HEADER("header"),
    FOOTER("footer"),
    FOOTER_EVEN("偶数页页脚"),
    REPORT_TABLE("报告表格"),
    COVER_TABLE("封面表格");

    private static final List<WordStyle> HEADINGS =
            List.of(CHAPTER, HEADING_1, HEADING_2, HEADING_3, HEADING_4);

    private static final List<WordStyle> CONTENTS = List.of(TOC_1, TOC_1, TOC_2, TOC_3, TOC_4);

    private final String title;

    WordStyle(String title) {
        this.title = title;
    }

    /** The style's name in the file. */
    String title() {
        return title;
    }

    /** The style of a heading. */
    static WordStyle of(Heading heading) {
        return HEADINGS.get(Math.min(heading.level(), 4));
    }

    /** The style of a heading's line in the table of contents. */
    static WordStyle inContents(Heading heading) {
        return CONTENTS.get(Math.min(heading.level(), 4));
    }

    /** The style of a paragraph. */
    static WordStyle of(Paragraph.Kind kind) {
        return switch (kind) {
            case WRITTEN, GENERATED -> BODY;
            case MISSING -> MISSING;
            case ATTACHMENT_LABEL -> ATTACHMENT_LABEL;
            case ATTACHMENT_TITLE -> FORM_TITLE;
            case SIGNATURE -> SIGNATURE;
            case DATE -> DATE;
        };
    }
}
