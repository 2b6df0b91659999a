package ziping.check.rule.remedy;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Manuscript;
import ziping.finding.Recommendation;
import ziping.finding.RecommendationState;
import ziping.report.Report;
import ziping.value.Text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G03: issues have causes, measures have owners and dates. */
public final class IssuesNeedCauseAndOwner extends Check {

    private static final Pattern CAUSE = Pattern.compile("因|由于|原因|受.{1,16}影响|所致|导致|造成|主要是");
    private static final Pattern WHEN =
            Pattern.compile("\\d{4}年|\\d{1,2}月|年底|年末|季度|上半年|前完成|之前|每[年月季]|长期");
    private static final Pattern WHO =
            Pattern.compile(
                    "由(?!于)[\\u4e00-\\u9fa5]{1,11}(负责|牵头|中心|部门|[科股室处办局站队组])|责任(人|部门|科室)|牵头|[科室股处办]负责");

    public IssuesNeedCauseAndOwner() {
        super("G03", Severity.HINT, "MO", "问题有原因，措施有责任人和完成时限");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.report().map(this::entered).orElseGet(() -> words(subject.manuscript()));
    }

    private Stream<Remark> entered(Report report) {
        Stream<Remark> causes =
                report.issues().stream()
                        .filter(
                                i ->
                                        Text.isBlank(i.cause())
                                                && !CAUSE.matcher(i.description()).find())
                        .map(
                                i ->
                                        withoutCause(
                                                ReportPlaces.issue(i).at("cause", "原因分析"),
                                                i.description()));
        Stream<Remark> owners =
                report.recommendations().stream().map(r -> unassigned(r)).flatMap(Optional::stream);
        return Stream.concat(causes, owners);
    }

    private Optional<Remark> unassigned(Recommendation measure) {
        boolean nobody = Text.isBlank(measure.owner()) && Text.isBlank(measure.department());
        boolean noDate =
                measure.due() == null
                        && measure.completed() == null
                        && measure.state() != RecommendationState.ONGOING;
        if (!nobody && !noDate) {
            return Optional.empty();
        }
        String what = nobody && noDate ? "责任人和完成时限" : nobody ? "责任人" : "完成时限";
        Place place = ReportPlaces.recommendation(measure);
        return Optional.of(
                remark(
                        nobody ? place.at("owner", "责任人") : place.at("due", "整改时限"),
                        measure.measure().strip(),
                        "措施没有写" + what + "。",
                        "写明" + what + "。"));
    }

    private Stream<Remark> words(Manuscript manuscript) {
        if (!manuscript.isStructured()) {
            return Stream.empty();
        }
        Stream<Remark> causes =
                Findings.issues(manuscript).stream()
                        .filter(l -> !CAUSE.matcher(l.plain()).find())
                        .map(l -> withoutCause(l.place(), l.text()));
        Stream<Remark> owners =
                Findings.measures(manuscript).stream()
                        .filter(
                                l ->
                                        !WHEN.matcher(l.plain()).find()
                                                || !WHO.matcher(l.plain()).find())
                        .map(
                                l ->
                                        remark(
                                                l.place(),
                                                l.text().strip(),
                                                "措施没有写责任人或完成时限。",
                                                "写明由谁负责、何时完成。"));
        return Stream.concat(causes, owners);
    }

    private Remark withoutCause(Place place, String text) {
        return remark(place, text.strip(), "问题没有分析原因。", "写明问题产生的原因。");
    }
}
