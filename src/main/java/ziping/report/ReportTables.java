package ziping.report;

import static java.util.Map.entry;

import ziping.report.document.Table;
import ziping.report.form.BudgetDocumentsTable;
import ziping.report.form.ClassScoresTable;
import ziping.report.form.FindingsTable;
import ziping.report.form.FundsTable;
import ziping.report.form.MonthsTable;
import ziping.report.form.ScoresTable;
import ziping.report.form.SpendingItemsTable;
import ziping.report.form.TargetsTable;
import ziping.value.MoneyUnit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** All tables a document may hold, by the key that outlines use. */
public final class ReportTables {

    private static final MoneyUnit UNIT = MoneyUnit.WAN;

    private static final Map<String, Source> BY_KEY =
            Map.ofEntries(
                    entry(
                            "funds",
                            new Source(
                                    f -> !f.report().funds().isEmpty(),
                                    f -> FundsTable.of(f.report(), UNIT))),
                    entry(
                            "spendingItems",
                            new Source(
                                    f -> !f.report().spendingItems().isEmpty(),
                                    f -> SpendingItemsTable.of(f.report(), UNIT))),
                    entry(
                            "budgetDocuments",
                            new Source(
                                    f -> !f.report().budgetDocuments().isEmpty(),
                                    f -> BudgetDocumentsTable.of(f.report(), UNIT))),
                    entry(
                            "months",
                            new Source(
                                    f -> !f.timeline().isEmpty(),
                                    f -> MonthsTable.of(f.report(), f.timeline(), UNIT))),
                    entry(
                            "targets",
                            new Source(
                                    ReportTables::hasIndicators, f -> TargetsTable.of(f.report()))),
                    entry("scores", new Source(ReportTables::hasIndicators, ScoresTable::of)),
                    entry(
                            "classScores",
                            new Source(ReportTables::hasIndicators, ClassScoresTable::of)),
                    entry(
                            "findings",
                            new Source(
                                    ReportTables::hasFindings, f -> FindingsTable.of(f.report()))));

    private ReportTables() {}

    /**
     * Where a table comes from.
     *
     * @param filled whether there is anything to show
     */
    private record Source(Predicate<ReportFigures> filled, Function<ReportFigures, Table> table) {}

    /** Whether there is a table of this key. */
    public static boolean has(String key) {
        return BY_KEY.containsKey(key);
    }

    /** The table under a key; empty when there is nothing to show in it. */
    public static Optional<Table> of(String key, ReportFigures figures) {
        Source source = BY_KEY.get(key);
        return source.filled().test(figures)
                ? Optional.of(source.table().apply(figures))
                : Optional.empty();
    }

    private static boolean hasIndicators(ReportFigures figures) {
        return !figures.report().indicators().isEmpty();
    }

    private static boolean hasFindings(ReportFigures figures) {
        return !figures.report().issues().isEmpty()
                || !figures.report().recommendations().isEmpty();
    }
}
