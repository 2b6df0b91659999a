package ziping.report;

import ziping.evaluation.Evaluation;
import ziping.evaluation.TeamMember;
import ziping.evaluation.TeamRole;
import ziping.evidence.Evidence;
import ziping.evidence.EvidenceCategory;
import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentKind;
import ziping.execution.LedgerEntry;
import ziping.execution.MonthFigure;
import ziping.execution.ScheduleStep;
import ziping.execution.SpendingItem;
import ziping.finding.Issue;
import ziping.finding.IssueCategory;
import ziping.finding.IssueOrigin;
import ziping.finding.Recommendation;
import ziping.finding.RecommendationState;
import ziping.indicator.Direction;
import ziping.indicator.FrameworkRow;
import ziping.indicator.Indicator;
import ziping.indicator.QualitativeGrade;
import ziping.project.BasisDocument;
import ziping.project.FundingSource;
import ziping.project.Goal;
import ziping.project.GoalScope;
import ziping.project.Project;
import ziping.project.Unit;
import ziping.survey.AnswerOption;
import ziping.survey.CountingMethod;
import ziping.survey.Question;
import ziping.survey.Survey;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random reports for tests, the same ones for the same seed. Every component of every noun is
 * sometimes filled, sometimes empty or absent; texts hold what breaks files (line ends, quotes,
 * rare characters, formulas), lists are empty, single or longer, links point at what is there and
 * at what is not.
 */
public final class RandomReports {

    private static final List<String> WORDS =
            List.of(
                    "项目",
                    "绩效",
                    "五华区政务服务局",
                    "资金",
                    "满意度",
                    "完成",
                    "率",
                    "≥",
                    "％",
                    "，",
                    "。",
                    " ",
                    "\n",
                    "\t",
                    "“引号”",
                    "'单引号'",
                    "\"",
                    "\\",
                    "<b>&amp;</b>",
                    "=1+1",
                    "-5",
                    "+86",
                    "@",
                    "😀",
                    "𠮷",
                    "龘",
                    "é",
                    "e\u0301",
                    "\u200b",
                    "\u00a0",
                    "﷽",
                    "０１２",
                    "Ω",
                    "null",
                    "ziping",
                    "100.00",
                    "; drop table report",
                    "${x}",
                    "{0}",
                    "%s",
                    "　",
                    "\u0001");

    private final Random random;
    private final int longest;

    /** Reports whose lists have up to six elements. */
    public RandomReports(long seed) {
        this(seed, 6);
    }

    /** Reports whose lists have up to this many elements. */
    public RandomReports(long seed, int longest) {
        this.random = new Random(seed);
        this.longest = longest;
    }

    /** The next report. */
    public Report next() {
        List<SpendingItem> items = list(this::spendingItem);
        List<Indicator> indicators = list(this::indicator);
        List<Issue> issues = list(() -> issue(indicators));
        return new Report(
                id(),
                oneIn(10) ? Unit.EMPTY : unit(),
                project(),
                list(this::goal),
                list(this::fundingSource),
                list(this::budgetDocument),
                items,
                list(() -> ledgerEntry(items)),
                months(),
                schedule(),
                indicators,
                list(this::frameworkRow),
                oneIn(10) ? Evaluation.EMPTY : evaluation(),
                list(() -> survey(indicators)),
                list(() -> evidence(indicators)),
                issues,
                list(() -> recommendation(issues)),
                list(() -> new ReportText(text(), text())),
                list(this::submission),
                list(this::ignoredRemark),
                list(this::mendedRemark),
                oneIn(4)
                        ? ReportChoices.DEFAULTS
                        : new ReportChoices(text(), text(), text(), text()),
                oneIn(3) ? "演示数据" : "");
    }

    /** That many reports. */
    public List<Report> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    /**
     * The report after one edit of a random kind: a field, an element put in, out, moved, changed.
     */
    public Report edited(Report r) {
        return switch (random.nextInt(20)) {
            case 0 -> r.withUnit(unit());
            case 1 -> r.withProject(r.project().withContent(text()));
            case 2 ->
                    r.withProject(
                            r.project()
                                    .withBasis(
                                            editedList(r.project().basis(), this::basisDocument)));
            case 3 -> r.withGoals(editedList(r.goals(), this::goal, g -> g.withActual(text())));
            case 4 ->
                    r.withFunds(
                            editedList(
                                    r.funds(), this::fundingSource, f -> f.withSpent(positive())));
            case 5 ->
                    r.withBudgetDocuments(
                            editedList(
                                    r.budgetDocuments(),
                                    this::budgetDocument,
                                    d -> d.withReason(text())));
            case 6 ->
                    r.withSpendingItems(
                            editedList(
                                    r.spendingItems(),
                                    this::spendingItem,
                                    i -> i.withPaid(amount())));
            case 7 ->
                    r.withLedger(
                            editedList(
                                    r.ledger(),
                                    () -> ledgerEntry(r.spendingItems()),
                                    e -> e.withAmount(amount())));
            case 8 -> r.withMonths(months());
            case 9 -> r.withSchedule(schedule());
            case 10 ->
                    r.withIndicators(
                            editedList(
                                    r.indicators(), this::indicator, i -> i.withScore(points())));
            case 11 ->
                    r.withFramework(
                            editedList(
                                    r.framework(), this::frameworkRow, f -> f.withReason(text())));
            case 12 ->
                    r.withEvaluation(
                            r.evaluation()
                                    .withTeam(editedList(r.evaluation().team(), this::teamMember))
                                    .withBasis(
                                            editedList(
                                                    r.evaluation().basis(), this::basisDocument)));
            case 13 ->
                    r.withSurveys(
                            editedList(
                                    r.surveys(),
                                    () -> survey(r.indicators()),
                                    s ->
                                            s.withQuestions(
                                                            editedList(
                                                                    s.questions(), this::question))
                                                    .withOptions(
                                                            editedList(
                                                                    s.options(),
                                                                    this::answerOption))));
            case 14 ->
                    r.withEvidence(
                            editedList(
                                    r.evidence(),
                                    () -> evidence(r.indicators()),
                                    e -> e.withIndicatorIds(links(r.indicators(), Indicator::id))));
            case 15 ->
                    r.withIssues(
                            editedList(
                                    r.issues(),
                                    () -> issue(r.indicators()),
                                    i -> i.withCause(text())));
            case 16 ->
                    r.withRecommendations(
                            editedList(
                                    r.recommendations(),
                                    () -> recommendation(r.issues()),
                                    x -> x.withIssueIds(links(r.issues(), Issue::id))));
            case 17 ->
                    r.withTexts(
                            editedList(
                                    r.texts(),
                                    () -> new ReportText(text(), text()),
                                    t -> t.withText(text())));
            case 18 ->
                    r.withIgnoredRemarks(
                            editedList(
                                    r.ignoredRemarks(),
                                    this::ignoredRemark,
                                    x -> x.withReason(text())));
            default ->
                    r.withSubmissions(
                                    editedList(
                                            r.submissions(),
                                            this::submission,
                                            s -> s.withSnapshot(longText())))
                            .withMark(oneIn(2) ? "" : "演示数据");
        };
    }

    private <T> List<T> editedList(List<T> list, Supplier<T> fresh) {
        return editedList(list, fresh, old -> fresh.get());
    }

    private <T> List<T> editedList(List<T> list, Supplier<T> fresh, Function<T, T> change) {
        List<T> edited = new ArrayList<>(list);
        int place = random.nextInt(edited.size() + 1);
        if (place == edited.size()) {
            edited.add(fresh.get());
            return edited;
        }
        switch (random.nextInt(6)) {
            case 0 -> edited.remove(place);
            case 1 -> edited.add(place, fresh.get());
            case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(place));
            case 3 -> java.util.Collections.shuffle(edited, random);
            default -> edited.set(place, change.apply(edited.get(place)));
        }
        return edited;
    }

    private Unit unit() {
        return new Unit(
                text(), text(), longText(), count(), count(), count(), count(), list(this::text));
    }

    private Project project() {
        LocalDate start = date();
        return new Project(
                text() + "项目",
                1994 + random.nextInt(107),
                text(),
                text(),
                text(),
                text(),
                start,
                oneIn(3) || start == null ? null : start.plusDays(random.nextInt(900)),
                text(),
                text(),
                longText(),
                longText(),
                list(this::basisDocument),
                longText(),
                longText(),
                longText(),
                longText());
    }

    private BasisDocument basisDocument() {
        return new BasisDocument(id(), text(), text(), date());
    }

    private Goal goal() {
        return new Goal(id(), any(GoalScope.values()), longText(), longText());
    }

    private FundingSource fundingSource() {
        return new FundingSource(
                id(), text(), positive(), amount(), positive(), positive(), text(), text());
    }

    private BudgetDocument budgetDocument() {
        return new BudgetDocument(
                id(), date(), text(), any(BudgetDocumentKind.values()), positive(), text(), text());
    }

    private SpendingItem spendingItem() {
        return new SpendingItem(id(), text(), text(), positive(), amount(), amount(), text());
    }

    private LedgerEntry ledgerEntry(List<SpendingItem> items) {
        return new LedgerEntry(
                id(),
                date(),
                link(items, SpendingItem::id),
                text(),
                amount(),
                text(),
                text(),
                text());
    }

    private List<MonthFigure> months() {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> !oneIn(3))
                .mapToObj(month -> new MonthFigure(month, positive(), amount()))
                .toList();
    }

    private List<ScheduleStep> schedule() {
        return IntStream.of(3, 6, 9, 12)
                .filter(month -> !oneIn(3))
                .mapToObj(month -> new ScheduleStep(month, hundred()))
                .toList();
    }

    private Indicator indicator() {
        return new Indicator(
                id(),
                text(),
                text(),
                text(),
                orNull(any(Direction.values())),
                text(),
                text(),
                text(),
                points(),
                orNull(any(QualitativeGrade.values())),
                points(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text());
    }

    private FrameworkRow frameworkRow() {
        return new FrameworkRow(
                id(), text(), text(), text(), text(), text(), points(), points(), text());
    }

    private Evaluation evaluation() {
        return new Evaluation(
                date(),
                text(),
                text(),
                list(this::teamMember),
                text(),
                list(this::basisDocument),
                longText(),
                text(),
                text(),
                text(),
                text(),
                text(),
                points());
    }

    private TeamMember teamMember() {
        return new TeamMember(id(), any(TeamRole.values()), text(), text(), text());
    }

    private Survey survey(List<Indicator> indicators) {
        LocalDate start = date();
        return new Survey(
                id(),
                text(),
                text(),
                start,
                start == null ? null : start.plusDays(random.nextInt(30)),
                count(),
                count(),
                count(),
                any(CountingMethod.values()),
                list(this::answerOption),
                list(this::question),
                link(indicators, Indicator::id),
                text());
    }

    private AnswerOption answerOption() {
        return new AnswerOption(text(), orNull(hundred()), oneIn(2), oneIn(2));
    }

    private Question question() {
        return new Question(id(), text(), list(() -> random.nextInt(1000)));
    }

    private Evidence evidence(List<Indicator> indicators) {
        return new Evidence(
                id(),
                any(EvidenceCategory.values()),
                text(),
                text(),
                date(),
                text().replace('/', '／').replace('\\', '＼'),
                random.nextLong(1L << 40),
                oneIn(3) ? "" : sha256(),
                links(indicators, Indicator::id),
                text());
    }

    private Issue issue(List<Indicator> indicators) {
        return new Issue(
                id(),
                orNull(any(IssueCategory.values())),
                any(IssueOrigin.values()),
                longText(),
                longText(),
                positive(),
                link(indicators, Indicator::id),
                oneIn(2));
    }

    private Recommendation recommendation(List<Issue> issues) {
        return new Recommendation(
                id(),
                links(issues, Issue::id),
                longText(),
                text(),
                text(),
                date(),
                any(RecommendationState.values()),
                date());
    }

    private Submission submission() {
        return new Submission(
                id(),
                random.nextInt(50),
                orNull(
                        Instant.ofEpochSecond(
                                random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000))),
                text(),
                text(),
                points(),
                text(),
                any(SubmissionState.values()),
                text(),
                list(() -> new ReturnAnswer(text(), text())),
                oneIn(20) ? "快照😀".repeat(20_000) : longText(),
                longText());
    }

    private MendedRemark mendedRemark() {
        return new MendedRemark(text(), text(), longText());
    }

    private IgnoredRemark ignoredRemark() {
        return new IgnoredRemark(text(), text(), longText(), text());
    }

    private <T> List<T> list(Supplier<T> element) {
        int size = oneIn(4) ? 0 : random.nextInt(longest + 1);
        return Stream.generate(element).limit(size).toList();
    }

    private <T> String link(List<T> targets, Function<T, String> id) {
        if (oneIn(3)) {
            return "";
        }
        return oneIn(8) || targets.isEmpty() ? id() : id.apply(any(targets));
    }

    private <T> List<String> links(List<T> targets, Function<T, String> id) {
        return list(() -> targets.isEmpty() || oneIn(8) ? id() : id.apply(any(targets)));
    }

    private String text() {
        int words = oneIn(5) ? 0 : 1 + random.nextInt(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(any(WORDS));
        }
        return text.toString();
    }

    private String longText() {
        return oneIn(6) ? text().repeat(random.nextInt(200)) : text();
    }

    private String id() {
        return String.format("%016x%016x", random.nextLong(), random.nextLong());
    }

    private String sha256() {
        return id() + id();
    }

    private LocalDate date() {
        return oneIn(5) ? null : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private BigDecimal amount() {
        return oneIn(5)
                ? null
                : BigDecimal.valueOf(random.nextLong(-100_000_000_00L, 100_000_000_00L), 2);
    }

    private BigDecimal positive() {
        BigDecimal amount = amount();
        return amount == null ? null : amount.abs();
    }

    private BigDecimal points() {
        return orNull(hundred());
    }

    private BigDecimal hundred() {
        return BigDecimal.valueOf(random.nextInt(10_001), 2);
    }

    private Integer count() {
        return oneIn(4) ? null : random.nextInt(5000);
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T orNull(T value) {
        return oneIn(4) ? null : value;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
