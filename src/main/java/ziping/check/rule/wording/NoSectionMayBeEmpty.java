package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Line;
import ziping.check.prose.Numbering;
import ziping.report.EmptySections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** E07: every heading has something under it. */
public final class NoSectionMayBeEmpty extends Check {

    public NoSectionMayBeEmpty() {
        super("E07", Severity.MUST, "O", "每个标题下都有内容");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.figures().isPresent() && subject.outline().isPresent()
                ? document(subject)
                : plain(subject);
    }

    private Stream<Remark> document(Subject subject) {
        return EmptySections.of(subject.figures().orElseThrow(), subject.outline().orElseThrow())
                .stream()
                .map(section -> remark(place(subject, "section:" + section), ""));
    }

    private static Place place(Subject subject, String key) {
        return subject.manuscript().headings().stream()
                .map(Line::place)
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElse(new Place(key, ReportPlaces.REPORT));
    }

    private Stream<Remark> plain(Subject subject) {
        if (!subject.manuscript().isStructured()) {
            return Stream.empty();
        }
        List<Line> lines = subject.manuscript().lines();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (isChapter(line)
                    && (next == null || (isChapter(next) && level(next) <= level(line)))) {
                remarks.add(remark(line.place(), line.text().strip()));
            }
        }
        return remarks.stream();
    }

    private static boolean isChapter(Line line) {
        return line.heading() && level(line) <= 2;
    }

    private static int level(Line line) {
        return line.numbering().map(Numbering::level).orElse(1);
    }

    private Remark remark(Place place, String quote) {
        return remark(place, quote, "标题下没有内容。", "补写本节，或删去标题。");
    }
}
