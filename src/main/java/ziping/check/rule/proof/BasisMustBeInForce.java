package ziping.check.rule.proof;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Glyphs;
import ziping.check.prose.Line;
import ziping.check.prose.Role;
import ziping.scoring.CheckRules;

import java.util.List;
import java.util.stream.Stream;

/** H04: the evaluation names its basis, and none of it is repealed. */
public final class BasisMustBeInForce extends Check {

    public BasisMustBeInForce() {
        super("H04", Severity.HINT, "OD", "列明评价依据，所引制度现行有效");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.of(missing(subject), projectBasis(subject), repealed(subject))
                .flatMap(s -> s);
    }

    private Stream<Remark> missing(Subject subject) {
        boolean listed = subject.reports().anyMatch(r -> !r.evaluation().basis().isEmpty());
        List<Line> purpose = subject.manuscript().section(Role.PURPOSE);
        boolean named =
                purpose.stream()
                        .anyMatch(
                                l ->
                                        l.text().contains("《")
                                                || l.plain()
                                                        .matches(".*\\d{4}[〕\\]﹞】]\\s*\\d+号.*"));
        boolean judged =
                subject.report().isPresent()
                        || (subject.manuscript().isStructured() && !purpose.isEmpty());
        return listed || named || !judged
                ? Stream.empty()
                : Stream.of(
                        remark(
                                purpose.isEmpty()
                                        ? ReportPlaces.evaluation("basis", "评价依据")
                                        : purpose.getFirst().place(),
                                "",
                                "没有列出评价依据的制度和文件。",
                                "列明评价所依据的办法、预算批复和绩效目标文件及文号。"));
    }

    private Stream<Remark> projectBasis(Subject subject) {
        List<Line> basis = subject.manuscript().section(Role.BASIS);
        boolean listed = subject.reports().anyMatch(r -> !r.project().basis().isEmpty());
        return listed || basis.isEmpty() || basis.stream().anyMatch(BasisMustBeInForce::names)
                ? Stream.empty()
                : Stream.of(
                        remark(
                                basis.getFirst().place(),
                                "",
                                "立项依据没有写任何法律、规划、批复或文号。",
                                "列明立项所依据的文件名称、文号和日期，说明为什么属于本单位职责。"));
    }

    private static boolean names(Line line) {
        return line.text().contains("《")
                || line.plain().matches(".*\\d{4}[〕\\]﹞】]\\s*第?\\d+号.*")
                || line.plain().matches(".*(批复|会议纪要|法律|条例|规划).*");
    }

    private Stream<Remark> repealed(Subject subject) {
        if (subject.year() == 0) {
            return Stream.empty();
        }
        return subject.rules().repealed().stream()
                .filter(r -> subject.year() >= r.year())
                .flatMap(r -> Stream.concat(documents(subject, r), words(subject, r)));
    }

    private Stream<Remark> documents(Subject subject, CheckRules.Repealed rule) {
        return subject.reports()
                .flatMap(
                        r ->
                                Stream.concat(
                                        r.evaluation().basis().stream(),
                                        r.project().basis().stream()))
                .filter(d -> bare(d.number()).contains(bare(rule.number())))
                .map(d -> remark(ReportPlaces.evaluation("basis", "评价依据"), d.citation(), rule));
    }

    private Stream<Remark> words(Subject subject, CheckRules.Repealed rule) {
        String serial = serial(rule.number());
        return subject.manuscript()
                .prose()
                .filter(l -> l.plain().contains(serial))
                .filter(l -> bare(l.plain()).contains(bare(rule.number())))
                .map(l -> remark(l.place(), rule.number(), rule));
    }

    private Remark remark(Place place, String quote, CheckRules.Repealed rule) {
        return remark(
                place, quote, rule.number() + "已经废止，不能作为评价依据。", "改引" + rule.successor() + "。");
    }

    /** The 285 of 〔2011〕285号: few lines hold it, and only those are looked at closely. */
    private static String serial(String number) {
        return number.substring(number.lastIndexOf('〕') + 1).replaceAll("\\D", "");
    }

    private static String bare(String text) {
        return Glyphs.bare(Glyphs.plain(text));
    }
}
