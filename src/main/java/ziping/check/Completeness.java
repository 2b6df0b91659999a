package ziping.check;

import ziping.check.place.ReportPlaces;
import ziping.evaluation.Evaluation;
import ziping.report.Report;
import ziping.report.ReportTexts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** How far a page of the program is filled in (○ ◐ ●), from its data and the open remarks. */
public enum Completeness {
    /** ○ 未填写. */
    EMPTY("○", "未填写"),
    /** ◐ 填写中: begun, or something must still be put right. */
    BEGUN("◐", "填写中"),
    /** ● 已完成: filled in, and nothing on it must be put right. */
    COMPLETE("●", "已完成");

    private static final Map<String, Predicate<Report>> BEGUN_WHEN = begunWhen();

    private final String mark;
    private final String label;

    Completeness(String mark, String label) {
        this.mark = mark;
        this.label = label;
    }

    /** ○, ◐ or ●. */
    public String mark() {
        return mark;
    }

    /** The words beside the mark. */
    public String label() {
        return label;
    }

    /**
     * The completeness of a page.
     *
     * @param page the page's title, one of the constants of {@link ReportPlaces}
     */
    public static Completeness of(String page, Report report, CheckResult result) {
        if (!BEGUN_WHEN.getOrDefault(page, r -> true).test(report)) {
            return EMPTY;
        }
        boolean open =
                result.open().stream()
                        .filter(r -> r.severity() == Severity.MUST)
                        .anyMatch(r -> ReportPlaces.page(r.place()).equals(page));
        return open ? BEGUN : COMPLETE;
    }

    /** The completeness of every page that has one, in the order of the navigation. */
    public static Map<String, Completeness> of(Report report, CheckResult result) {
        Map<String, Completeness> pages = new LinkedHashMap<>();
        BEGUN_WHEN.keySet().forEach(page -> pages.put(page, of(page, report, result)));
        return pages;
    }

    private static Map<String, Predicate<Report>> begunWhen() {
        Map<String, Predicate<Report>> begun = new LinkedHashMap<>();
        begun.put(ReportPlaces.BASICS, r -> !r.unit().name().isBlank());
        begun.put(
                ReportPlaces.EXECUTION, r -> !r.funds().isEmpty() || !r.spendingItems().isEmpty());
        begun.put(ReportPlaces.INDICATORS, r -> !r.indicators().isEmpty());
        begun.put(
                ReportPlaces.SCORES,
                r ->
                        r.indicators().stream()
                                .anyMatch(i -> !i.actual().isBlank() || i.score() != null));
        begun.put(
                ReportPlaces.EVALUATION,
                r -> !r.evaluation().equals(Evaluation.EMPTY) || !r.surveys().isEmpty());
        begun.put(
                ReportPlaces.FINDINGS,
                r -> !r.issues().isEmpty() || !r.recommendations().isEmpty());
        begun.put(ReportPlaces.EVIDENCE, r -> !r.evidence().isEmpty());
        begun.put(ReportPlaces.REPORT, Completeness::hasWords);
        return begun;
    }

    private static boolean hasWords(Report report) {
        return ReportTexts.fieldKeys().stream().anyMatch(k -> !ReportTexts.of(report, k).isBlank())
                || report.texts().stream().anyMatch(t -> !t.text().isBlank());
    }
}
