package ziping.export.word;

import ziping.report.document.AttachmentList;
import ziping.report.document.Block;
import ziping.report.document.Chart;
import ziping.report.document.Contents;
import ziping.report.document.Cover;
import ziping.report.document.Heading;
import ziping.report.document.PageBreak;
import ziping.report.document.Paragraph;
import ziping.report.document.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * On which page each heading will stand. The table of contents is a field that Word recomputes when
 * asked, but WPS never asks and many clerks never do, so the numbers it starts with must be right
 * as far as they can be. The body stands on a grid of lines and characters, and rows of tables have
 * fixed lines, so that counting comes close; a rare line more or less may still move a heading over
 * the end of a page.
 */
final class PageEstimate {

    private static final int LINE = 579;
    private static final int CHARACTER = 316;
    private static final int CAPTION = 540;
    private static final int FORM_TITLE = 640;
    private static final int FORM_SUBTITLE = 600;
    private static final int UNIT = 360;
    private static final int NOTE_LINE = 240;
    private static final int NOTE_SPACE = 60;
    private static final int GAP = 160;
    private static final int CHART_SPACE = 120;

    private final PageSetup setup;
    private final TableLayouts layouts;
    private final List<Integer> pages = new ArrayList<>();
    private int width;
    private int capacity;
    private int page;
    private int used;
    private int kept;
    private int waiting;

    private PageEstimate(PageSetup setup, TableLayouts layouts) {
        this.setup = setup;
        this.layouts = layouts;
    }

    /** The pages of all headings, in order; the first numbered page is 1. */
    static List<Integer> of(List<PageRun> runs, PageSetup setup, TableLayouts layouts) {
        PageEstimate estimate = new PageEstimate(setup, layouts);
        runs.stream().filter(run -> run.kind() != PageKind.FRONT).forEach(estimate::run);
        return estimate.pages;
    }

    private void run(PageRun run) {
        width = setup.width(run.kind());
        capacity = setup.height(run.kind());
        page++;
        used = 0;
        run.blocks().forEach(this::block);
        put(0);
    }

    private void block(Block block) {
        switch (block) {
            case Heading h when h.level() == 0 -> keep(lines(h.text(), 0) * LINE + LINE, 1);
            case Heading h -> keep(lines(h.text(), 2) * LINE, 1);
            case Paragraph p -> paragraph(p);
            case Table t -> table(t);
            case AttachmentList list -> list.titles().forEach(t -> keep(lines(t, 6) * LINE, 0));
            case Chart c -> {
                keep(WordBody.CHART_HEIGHT + CHART_SPACE, 0);
                put(CAPTION);
            }
            case PageBreak b -> nextPage();
            case Cover c -> {}
            case Contents c -> {}
        }
    }

    private void paragraph(Paragraph paragraph) {
        switch (paragraph.kind()) {
            case WRITTEN, GENERATED, MISSING -> flow(lines(paragraph.text(), 2));
            case ATTACHMENT_LABEL -> keep(LINE, 0);
            case ATTACHMENT_TITLE -> keep(FORM_TITLE, 0);
            case SIGNATURE -> keep(3 * LINE, 0);
            case DATE -> put(LINE);
        }
    }

    private void table(Table table) {
        keep(table.isForm() ? FORM_TITLE + FORM_SUBTITLE : CAPTION, 0);
        keep(table.rightNote().isEmpty() ? 0 : UNIT, 0);
        TableLayout layout = layouts.of(table, width, capacity);
        int head = 0;
        for (int row = 0; row < layout.rows(); row++) {
            int height = Math.min(layout.height(row), capacity);
            if (row < table.headRows()) {
                head += height;
                keep(height, 0);
            } else if (layout.staysWithNext(row)) {
                keep(height, 0);
            } else if (put(height)) {
                used += head;
            }
        }
        put(notes(table) + GAP);
    }

    private int notes(Table table) {
        int capacity = width / TableType.SMALL.halfCharacter();
        return table.notes().stream()
                .mapToInt(n -> TextWidth.lines(n, 0, capacity, true) * NOTE_LINE + NOTE_SPACE)
                .sum();
    }

    private int lines(String text, int indent) {
        return TextWidth.lines(text, indent * 2, width / CHARACTER * 2, true);
    }

    private void flow(int lines) {
        for (int i = 0; i < lines; i++) {
            put(LINE);
        }
    }

    /** Something that stays on the page of what follows. */
    private void keep(int height, int headings) {
        kept += height;
        waiting += headings;
    }

    /** Something whole, with all that is kept with it; tells whether it began a page. */
    private boolean put(int height) {
        boolean begins = used > 0 && used + kept + height > capacity;
        if (begins) {
            page++;
            used = 0;
        }
        for (; waiting > 0; waiting--) {
            pages.add(page);
        }
        used += kept + height;
        kept = 0;
        return begins;
    }

    private void nextPage() {
        put(0);
        if (used > 0) {
            page++;
            used = 0;
        }
    }
}
