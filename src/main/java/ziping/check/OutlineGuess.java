package ziping.check;

import ziping.check.prose.HeadingMatch;
import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out which outline a text follows. */
final class OutlineGuess {

    private static final int HALF = 2;

    private OutlineGuess() {}

    /** The outline of which the text has most headings; empty if it has less than half of any. */
    static Optional<Outline> of(Manuscript manuscript, List<Outline> outlines) {
        List<String> headings = manuscript.headings().stream().map(Line::words).toList();
        return outlines.stream()
                .filter(o -> found(o, headings) * HALF >= all(o))
                .max(Comparator.comparingLong(o -> found(o, headings)));
    }

    private static long all(Outline outline) {
        return outline.sections().stream().flatMap(Section::all).count();
    }

    private static long found(Outline outline, List<String> headings) {
        return outline.sections().stream()
                .flatMap(Section::all)
                .filter(s -> headings.stream().anyMatch(h -> HeadingMatch.isSame(h, s.title())))
                .count();
    }
}
