package ziping.store;

import static ziping.store.db.Tables.REPORT;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.ReportSummary;
import ziping.report.Submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The reports kept in a data folder. Each method waits for its answer; {@link Store#ask} runs the
 * same methods without waiting. When a changing method returns, the change lies on the disk.
 */
public final class ReportRepository {

    private static final List<Part<?>> PARTS =
            Stream.of(
                            UnitRepository.parts(),
                            ProjectRepository.parts(),
                            GoalRepository.parts(),
                            ExecutionRepository.parts(),
                            IndicatorRepository.parts(),
                            EvaluationRepository.parts(),
                            SurveyRepository.parts(),
                            EvidenceRepository.parts(),
                            FindingRepository.parts(),
                            TextRepository.parts(),
                            SubmissionRepository.parts())
                    .flatMap(List::stream)
                    .<Part<?>>map(part -> part)
                    .toList();

    private final StoreThread thread;
    private final Database database;
    private final Function<Report, ReportSummary> summary;
    private final KeptReports kept = new KeptReports();

    ReportRepository(
            StoreThread thread, Database database, Function<Report, ReportSummary> summary) {
        this.thread = thread;
        this.database = database;
        this.summary = summary;
    }

    /** The rows of the list of projects: newest year first, then by unit and name. */
    public List<ReportSummary> list() {
        return thread.call(
                () ->
                        database.read(
                                sql -> {
                                    Stages stages = Stages.of(sql);
                                    LastChecks checks = LastChecks.of(sql);
                                    return sql.selectFrom(REPORT)
                                            .orderBy(
                                                    REPORT.YEAR.desc(),
                                                    REPORT.UNIT,
                                                    REPORT.NAME,
                                                    REPORT.ID)
                                            .fetch(row -> summary(row, stages, checks));
                                }));
    }

    /** The report with this id. */
    public Optional<Report> find(String id) {
        return thread.call(
                () -> {
                    Optional<Report> found = database.read(sql -> find(sql, id));
                    found.ifPresent(kept::remember);
                    return found;
                });
    }

    /**
     * Names and texts of all reports that contain some words, names first, the newest year first.
     *
     * @param most how many are wanted at most
     */
    public List<FoundText> search(String words, int most) {
        return thread.call(() -> database.read(sql -> TextSearch.find(sql, words, most)));
    }

    /** Whether a project of this name and year is kept. */
    public boolean existsFor(String name, int year) {
        return thread.call(
                () ->
                        database.read(
                                sql ->
                                        sql.fetchExists(
                                                REPORT,
                                                REPORT.NAME.eq(name).and(REPORT.YEAR.eq(year)))));
    }

    /** The report of the same unit and project for the year before. */
    public Optional<Report> yearBefore(Report report) {
        return thread.call(() -> database.read(sql -> yearBefore(sql, report)));
    }

    /**
     * Keeps a new report.
     *
     * @throws ReportExists if its id is taken
     */
    public void add(Report report) {
        change(report.id(), sql -> add(sql, report));
    }

    /**
     * Writes what differs between two states of a report.
     *
     * @param before the state last read or saved; any other state costs a comparison with what is
     *     kept, never a wrong result
     * @throws NoSuchReport if the report is not kept, for instance because it was removed
     */
    public void save(Report before, Report after) {
        change(after.id(), sql -> save(sql, before, after));
    }

    /**
     * Keeps that a report was handed in, beside whatever else has changed in it since.
     *
     * @throws NoSuchReport if the report is not kept
     */
    public void addSubmission(String id, Submission submission) {
        thread.call(
                () -> {
                    Report now = find(id).orElseThrow(() -> new NoSuchReport(id));
                    save(now, now.handedIn(submission));
                    return null;
                });
    }

    /** Keeps that the files of a report were written. */
    public void addExport(String id, Instant when) {
        thread.call(
                () ->
                        database.write(
                                sql -> {
                                    Stages.export(sql, id, when);
                                    return id;
                                }));
    }

    /** Forgets a report with everything that belongs to it. */
    public void remove(String id) {
        change(id, sql -> remove(sql, id));
    }

    /** The database holds other data now. */
    void forget() {
        kept.forget();
    }

    /** Runs a change; the report it answers is what the database holds afterwards. */
    private void change(String id, Function<DSLContext, Optional<Report>> change) {
        thread.call(
                () -> {
                    Optional<Report> now = Optional.empty();
                    try {
                        now = database.write(change);
                    } finally {
                        now.ifPresentOrElse(kept::remember, () -> kept.forget(id));
                    }
                    return now;
                });
    }

    private Optional<Report> add(DSLContext sql, Report report) {
        if (sql.fetchExists(REPORT, REPORT.ID.eq(report.id()))) {
            throw new ReportExists(report.id());
        }
        ReportSummary row = summary.apply(report);
        sql.insertInto(REPORT).set(root(report, row)).execute();
        LastChecks.keep(sql, report.id(), row.remarks());
        write(sql, null, report);
        return Optional.of(report);
    }

    private Optional<Report> save(DSLContext sql, Report before, Report after) {
        String id = after.id();
        Report base =
                kept.isCurrent(before) && before.id().equals(id)
                        ? before
                        : find(sql, id).orElseThrow(() -> new NoSuchReport(id));
        write(sql, base, after);
        ReportSummary row = summary.apply(after);
        update(sql, root(after, row));
        LastChecks.keep(sql, id, row.remarks());
        return Optional.of(after);
    }

    private static void update(DSLContext sql, Map<Field<?>, Object> root) {
        List<Object> values = new ArrayList<>(root.values());
        values.add(root.get(REPORT.ID));
        KeptQueries.run(
                sql,
                List.of("update", REPORT),
                () -> sql.update(REPORT).set(root).where(REPORT.ID.eq("")),
                values.toArray());
    }

    private static Optional<Report> remove(DSLContext sql, String id) {
        sql.deleteFrom(REPORT).where(REPORT.ID.eq(id)).execute();
        return Optional.empty();
    }

    private static void write(DSLContext sql, Report before, Report after) {
        Changes changes = new Changes(sql);
        PARTS.forEach(part -> part.write(changes, after.id(), before, after));
        changes.send();
    }

    private static Optional<Report> yearBefore(DSLContext sql, Report report) {
        return sql.select(REPORT.ID)
                .from(REPORT)
                .where(REPORT.NAME.eq(report.project().name()))
                .and(REPORT.YEAR.eq(report.project().year() - 1))
                .and(REPORT.UNIT.eq(report.unit().name()))
                .orderBy(REPORT.CHANGED.desc())
                .limit(1)
                .fetchOptional(REPORT.ID)
                .flatMap(id -> find(sql, id));
    }

    private static Optional<Report> find(DSLContext sql, String id) {
        return read(sql, List.of(id)).stream().findFirst();
    }

    private static List<Report> read(DSLContext sql, List<String> ids) {
        Map<String, ReportBuilder> reports = new LinkedHashMap<>();
        sql.select(REPORT.ID, REPORT.MARK)
                .from(REPORT)
                .where(REPORT.ID.in(ids))
                .orderBy(REPORT.ID)
                .forEach(
                        row ->
                                reports.put(
                                        row.value1(),
                                        ReportBuilder.builder()
                                                .id(row.value1())
                                                .mark(row.value2())));
        if (!reports.isEmpty()) {
            PARTS.forEach(part -> part.read(sql, reports));
        }
        return reports.values().stream().map(ReportBuilder::build).toList();
    }

    private static Map<Field<?>, Object> root(Report report, ReportSummary row) {
        Map<Field<?>, Object> root = new LinkedHashMap<>();
        root.put(REPORT.ID, report.id());
        root.put(REPORT.YEAR, row.year());
        root.put(REPORT.UNIT, row.unit());
        root.put(REPORT.NAME, row.name());
        root.put(REPORT.BUDGET, row.budget());
        root.put(REPORT.SPENT, row.spent());
        root.put(REPORT.TOTAL, row.total());
        root.put(REPORT.GRADE, row.grade());
        root.put(REPORT.MARK, report.mark());
        root.put(REPORT.CHANGED, row.changed());
        return root;
    }

    private static ReportSummary summary(Record row, Stages stages, LastChecks checks) {
        return new ReportSummary(
                row.get(REPORT.ID),
                row.get(REPORT.YEAR),
                row.get(REPORT.UNIT),
                row.get(REPORT.NAME),
                row.get(REPORT.BUDGET),
                row.get(REPORT.SPENT),
                row.get(REPORT.TOTAL),
                row.get(REPORT.GRADE),
                row.get(REPORT.MARK),
                row.get(REPORT.CHANGED),
                stages.of(row.get(REPORT.ID)),
                checks.of(row.get(REPORT.ID)));
    }
}
