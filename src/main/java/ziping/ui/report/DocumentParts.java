package ziping.ui.report;

import ziping.check.Completeness;
import ziping.report.document.AttachmentList;
import ziping.report.document.Block;
import ziping.report.document.Chart;
import ziping.report.document.Heading;
import ziping.report.document.PageBreak;
import ziping.report.document.Paragraph;
import ziping.report.document.ReportDocument;
import ziping.report.document.Table;
import ziping.report.outline.Section;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The assembled document cut into the sections of its outline. */
record DocumentParts(ReportDocument document) {

    /** The section's heading and everything below it, subsections too; empty if not printed. */
    List<Block> of(Section section) {
        Set<String> ids = section.all().map(Section::id).collect(Collectors.toSet());
        return from(
                block -> block instanceof Heading heading && heading.place().equals(section.id()),
                block -> !(block instanceof Heading heading) || ids.contains(heading.place()));
    }

    /** An attachment with its label; empty if it is not printed. */
    List<Block> ofAttachment(String title) {
        int number =
                document.blocks().stream()
                        .filter(AttachmentList.class::isInstance)
                        .map(list -> ((AttachmentList) list).titles().indexOf(title) + 1)
                        .findFirst()
                        .orElse(0);
        String place = "attachment:" + number;
        return from(
                block -> block instanceof Paragraph label && label.place().equals(place),
                block -> true);
    }

    /** How far a part is filled: what the program misses in it is named by its paragraphs. */
    static Completeness completeness(List<Block> part) {
        boolean missing = part.stream().anyMatch(DocumentParts::isMissing);
        boolean filled = part.stream().anyMatch(block -> isContent(block) && !isMissing(block));
        return !filled ? Completeness.EMPTY : missing ? Completeness.BEGUN : Completeness.COMPLETE;
    }

    private List<Block> from(Predicate<Block> isFirst, Predicate<Block> goesOn) {
        List<Block> blocks = document.blocks();
        int first =
                IntStream.range(0, blocks.size())
                        .filter(i -> isFirst.test(blocks.get(i)))
                        .findFirst()
                        .orElse(blocks.size());
        return blocks.stream()
                .skip(first)
                .takeWhile(b -> isFirst.test(b) || (goesOn.test(b) && !endsBody(b)))
                .toList();
    }

    private static boolean endsBody(Block block) {
        return block instanceof PageBreak
                || (block instanceof Paragraph p && p.kind() == Paragraph.Kind.SIGNATURE)
                || (block instanceof Paragraph d && d.kind() == Paragraph.Kind.DATE);
    }

    private static boolean isMissing(Block block) {
        return block instanceof Paragraph p && p.kind() == Paragraph.Kind.MISSING;
    }

    private static boolean isContent(Block block) {
        return block instanceof Table
                || block instanceof Chart
                || block instanceof AttachmentList
                || (block instanceof Paragraph p && p.kind() != Paragraph.Kind.ATTACHMENT_LABEL);
    }
}
