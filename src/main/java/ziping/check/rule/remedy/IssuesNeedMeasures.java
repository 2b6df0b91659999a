package ziping.check.rule.remedy;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Glyphs;
import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.finding.Issue;
import ziping.report.Report;
import ziping.value.Text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** G01: each issue has a measure, each measure an issue. */
public final class IssuesNeedMeasures extends Check {

    private static final Set<String> COMMON =
            Set.of(
                    "管理", "工作", "项目", "进一", "一步", "加强", "单位", "有关", "相关", "情况", "方面", "我局", "开展",
                    "使用", "规定", "要求", "需要", "根据", "业务", "存在", "问题", "有待", "全年", "支出", "执行");

    public IssuesNeedMeasures() {
        super("G01", Severity.MUST, "O", "问题与措施一一对应");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.report().map(this::entered).orElseGet(() -> words(subject.manuscript()));
    }

    private Stream<Remark> entered(Report report) {
        Set<String> issues = report.issues().stream().map(Issue::id).collect(Collectors.toSet());
        Set<String> answered =
                report.recommendations().stream()
                        .filter(r -> !Text.isBlank(r.measure()))
                        .flatMap(r -> r.issueIds().stream())
                        .collect(Collectors.toSet());
        Stream<Remark> open =
                report.issues().stream()
                        .filter(i -> !answered.contains(i.id()))
                        .map(i -> unanswered(ReportPlaces.issue(i), i.description()));
        Stream<Remark> loose =
                report.recommendations().stream()
                        .filter(r -> r.issueIds().stream().noneMatch(issues::contains))
                        .map(r -> loose(ReportPlaces.recommendation(r), r.measure()));
        return Stream.concat(open, loose);
    }

    private Stream<Remark> words(Manuscript manuscript) {
        List<Line> issues = Findings.issues(manuscript);
        List<Line> measures = Findings.measures(manuscript);
        if (!manuscript.isStructured() || (issues.isEmpty() && measures.isEmpty())) {
            return Stream.empty();
        }
        Stream<Remark> open =
                issues.stream()
                        .filter(i -> measures.stream().noneMatch(m -> isAbout(i, m)))
                        .map(i -> unanswered(i.place(), i.text()));
        Stream<Remark> loose =
                measures.stream()
                        .filter(m -> issues.stream().noneMatch(i -> isAbout(i, m)))
                        .map(m -> loose(m.place(), m.text()));
        Severity severity = measures.isEmpty() || issues.isEmpty() ? severity() : Severity.HINT;
        return Stream.concat(open, loose).map(r -> r.as(severity));
    }

    /** Words in common that say what it is about. */
    private static boolean isAbout(Line issue, Line measure) {
        Set<String> words = pairs(issue.words());
        return pairs(measure.words()).stream().anyMatch(words::contains);
    }

    private static Set<String> pairs(String text) {
        String bare = Glyphs.bare(text);
        return IntStream.range(0, Math.max(0, bare.length() - 1))
                .mapToObj(i -> bare.substring(i, i + 2))
                .filter(p -> !COMMON.contains(p))
                .collect(Collectors.toSet());
    }

    private Remark unanswered(Place place, String text) {
        return remark(place, text.strip(), "这个问题没有对应的改进措施。", "写明针对它的措施、责任人和完成时限。");
    }

    private Remark loose(Place place, String text) {
        return remark(place, text.strip(), "这条措施没有对应的问题。", "关联到它要解决的问题，或补写问题。");
    }
}
