package ziping.check.rule.order;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.prose.HeadingMatch;
import ziping.report.outline.Section;

import java.util.List;
import java.util.stream.Stream;

/** F03: a text that follows an outline has all of its sections. */
public final class RequiredSectionsMustBeThere extends Check {

    public RequiredSectionsMustBeThere() {
        super("F03", Severity.MUST, "O", "提纲要求的章节齐全");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (!subject.manuscript().plainText() || subject.outline().isEmpty()) {
            return Stream.empty();
        }
        List<String> headings =
                subject.manuscript().headings().stream().map(h -> h.words()).toList();
        return subject.outline().get().sections().stream()
                .flatMap(Section::all)
                .filter(s -> headings.stream().noneMatch(h -> HeadingMatch.isSame(h, s.title())))
                .map(s -> remark(subject, s));
    }

    private Remark remark(Subject subject, Section section) {
        return remark(
                new Place("section:" + section.id(), "全文"),
                "",
                "缺少“%s”（%s）。".formatted(section.title(), subject.outline().orElseThrow().title()),
                section.guidance().isEmpty() ? "补写本节。" : "补写本节：" + section.guidance() + "。");
    }
}
