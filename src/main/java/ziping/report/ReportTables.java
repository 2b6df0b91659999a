package ziping.report;

import static java.util.Map.entry;

import ziping.report.document.Table;
import ziping.report.form.BudgetDocumentsTable;
import ziping.report.form.ClassScoresTable;
import ziping.report.form.CostBenefitTable;
import ziping.report.form.EvaluationForm;
import ziping.report.form.EvidenceTable;
import ziping.report.form.FinalAccountsTable;
import ziping.report.form.FindingsTable;
import ziping.report.form.FrameworkTable;
import ziping.report.form.FundsTable;
import ziping.report.form.LedgerTable;
import ziping.report.form.MonitoringTable;
import ziping.report.form.MonthsTable;
import ziping.report.form.QuestionnaireTable;
import ziping.report.form.RectificationTable;
import ziping.report.form.ScoreDetailTable;
import ziping.report.form.ScoresTable;
import ziping.report.form.SpendingItemsTable;
import ziping.report.form.SurveyTable;
import ziping.report.form.TargetsTable;
import ziping.report.form.WorkingPaperTable;
import ziping.value.MoneyUnit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** All tables a document may hold, by the key that outlines use. */
public final class ReportTables {

    /** Key of the official form. */
    static final String FORM = "form";

    private static final MoneyUnit UNIT = MoneyUnit.WAN;

    private static final Map<String, Source> BY_KEY =
            Map.ofEntries(
                    entry("funds", one(any(Report::funds), f -> FundsTable.of(f.report(), UNIT))),
                    entry(
                            "spendingItems",
                            one(
                                    any(Report::spendingItems),
                                    f -> SpendingItemsTable.of(f.report(), UNIT))),
                    entry(
                            "budgetDocuments",
                            one(
                                    any(Report::budgetDocuments),
                                    f -> BudgetDocumentsTable.of(f.report(), UNIT))),
                    entry(
                            "months",
                            one(
                                    f -> !f.timeline().isEmpty(),
                                    f -> MonthsTable.of(f.report(), f.timeline(), UNIT))),
                    entry(
                            "targets",
                            one(any(Report::indicators), f -> TargetsTable.of(f.report()))),
                    entry("scores", one(any(Report::indicators), ScoresTable::of)),
                    entry("classScores", one(any(Report::indicators), ClassScoresTable::of)),
                    entry(
                            FORM,
                            one(
                                    any(Report::funds).or(any(Report::indicators)),
                                    f -> EvaluationForm.chosenBy(f.report()).table(f))),
                    entry(
                            "framework",
                            one(any(Report::framework), f -> FrameworkTable.of(f.report()))),
                    entry("workingPaper", one(any(Report::indicators), WorkingPaperTable::of)),
                    entry("scoreDetail", one(any(Report::indicators), ScoreDetailTable::of)),
                    entry(
                            "survey",
                            new Source(any(Report::surveys), f -> SurveyTable.of(f.report()))),
                    entry(
                            "questionnaire",
                            new Source(
                                    any(Report::surveys), f -> QuestionnaireTable.of(f.report()))),
                    entry(
                            "finalAccounts",
                            one(
                                    any(Report::funds).or(any(Report::spendingItems)),
                                    f -> FinalAccountsTable.of(f.report(), UNIT))),
                    entry(
                            "costBenefit",
                            one(
                                    any(Report::indicators),
                                    f -> CostBenefitTable.of(f.report(), UNIT))),
                    entry(
                            "ledger",
                            one(any(Report::ledger), f -> LedgerTable.of(f.report(), UNIT))),
                    entry(
                            "monitoring",
                            one(
                                    f -> !f.timeline().isEmpty(),
                                    f -> MonitoringTable.of(f, UNIT, MonitoringTable.JULY))),
                    entry(
                            "evidence",
                            one(any(Report::evidence), f -> EvidenceTable.of(f.report()))),
                    entry(
                            "rectification",
                            one(
                                    any(Report::issues).or(any(Report::recommendations)),
                                    f -> RectificationTable.of(f.report(), UNIT))),
                    entry(
                            "findings",
                            one(
                                    any(Report::issues).or(any(Report::recommendations)),
                                    f -> FindingsTable.of(f.report()))));

    private ReportTables() {}

    /**
     * Where the tables of a key come from.
     *
     * @param filled whether there is anything to show
     */
    private record Source(
            Predicate<ReportFigures> filled, Function<ReportFigures, List<Table>> tables) {}

    /** The keys there are. */
    public static Set<String> keys() {
        return BY_KEY.keySet();
    }

    /** Whether there is a table of this key. */
    public static boolean has(String key) {
        return BY_KEY.containsKey(key);
    }

    /** Whether there is anything to show in the tables of a key. */
    static boolean isFilled(String key, ReportFigures figures) {
        return BY_KEY.get(key).filled().test(figures);
    }

    /** The tables under a key; none when there is nothing to show in them. */
    public static List<Table> of(String key, ReportFigures figures) {
        return isFilled(key, figures) ? BY_KEY.get(key).tables().apply(figures) : List.of();
    }

    private static Source one(
            Predicate<ReportFigures> filled, Function<ReportFigures, Table> table) {
        return new Source(filled, figures -> List.of(table.apply(figures)));
    }

    private static Predicate<ReportFigures> any(Function<Report, Collection<?>> list) {
        return figures -> !list.apply(figures.report()).isEmpty();
    }
}
