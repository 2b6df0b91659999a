package ziping.export.word;

import ziping.report.document.Block;
import ziping.report.document.Contents;
import ziping.report.document.Cover;
import ziping.report.document.PageBreak;
import ziping.report.document.Paragraph;
import ziping.report.document.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that follow one another on pages of one kind.
 *
 * @param blocks never empty; none begins with a page break, a new section is a new page anyway
 */
record PageRun(PageKind kind, List<Block> blocks) {

    /** The blocks of a document by kind of page, in order. */
    static List<PageRun> of(List<Block> blocks) {
        List<PageRun> runs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PageKind kind = kind(blocks, i);
            boolean turns = runs.isEmpty() || runs.getLast().kind() != kind;
            if (turns && !(blocks.get(i) instanceof PageBreak)) {
                runs.add(new PageRun(kind, new ArrayList<>()));
            }
            if (!(turns && blocks.get(i) instanceof PageBreak)) {
                runs.getLast().blocks().add(blocks.get(i));
            }
        }
        return runs;
    }

    private static PageKind kind(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (block instanceof Cover || block instanceof Contents) {
            return PageKind.FRONT;
        }
        if (block instanceof Table table) {
            return table.landscape() ? PageKind.TURNED : PageKind.BODY;
        }
        return leads(block) && at + 1 < blocks.size() ? kind(blocks, at + 1) : PageKind.BODY;
    }

    /** Whether the block belongs to the page of the next one. */
    private static boolean leads(Block block) {
        return block instanceof PageBreak
                || (block instanceof Paragraph p && p.kind() == Paragraph.Kind.ATTACHMENT_LABEL);
    }
}
