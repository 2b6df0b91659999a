package ziping.store;

import static ziping.store.db.Tables.BUDGET_DOCUMENT;
import static ziping.store.db.Tables.LEDGER_ENTRY;
import static ziping.store.db.Tables.MONTH_FIGURE;
import static ziping.store.db.Tables.SCHEDULE_STEP;
import static ziping.store.db.Tables.SPENDING_ITEM;

import ziping.execution.BudgetDocument;
import ziping.execution.LedgerEntry;
import ziping.execution.MonthFigure;
import ziping.execution.ScheduleStep;
import ziping.execution.SpendingItem;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;

/** Keeps what moved the money: budget documents, spending items, ledger, months and schedule. */
final class ExecutionRepository {

    private static final RowType<BudgetDocument> BUDGET_DOCUMENTS =
            RowType.<BudgetDocument>list(
                            BUDGET_DOCUMENT,
                            BudgetDocument::id,
                            BUDGET_DOCUMENT.REPORT_ID,
                            BUDGET_DOCUMENT.POSITION)
                    .column(BUDGET_DOCUMENT.ID, BudgetDocument::id)
                    .column(BUDGET_DOCUMENT.DATE, BudgetDocument::date)
                    .column(BUDGET_DOCUMENT.NUMBER, BudgetDocument::number)
                    .column(BUDGET_DOCUMENT.KIND, BudgetDocument::kind)
                    .column(BUDGET_DOCUMENT.AMOUNT, BudgetDocument::amount)
                    .column(BUDGET_DOCUMENT.SOURCE, BudgetDocument::source)
                    .column(BUDGET_DOCUMENT.REASON, BudgetDocument::reason)
                    .read(
                            row ->
                                    new BudgetDocument(
                                            row.get(BUDGET_DOCUMENT.ID),
                                            row.get(BUDGET_DOCUMENT.DATE),
                                            row.get(BUDGET_DOCUMENT.NUMBER),
                                            row.get(BUDGET_DOCUMENT.KIND),
                                            row.get(BUDGET_DOCUMENT.AMOUNT),
                                            row.get(BUDGET_DOCUMENT.SOURCE),
                                            row.get(BUDGET_DOCUMENT.REASON)));

    private static final RowType<SpendingItem> SPENDING_ITEMS =
            RowType.<SpendingItem>list(
                            SPENDING_ITEM,
                            SpendingItem::id,
                            SPENDING_ITEM.REPORT_ID,
                            SPENDING_ITEM.POSITION)
                    .column(SPENDING_ITEM.ID, SpendingItem::id)
                    .column(SPENDING_ITEM.NAME, SpendingItem::name)
                    .column(SPENDING_ITEM.ECONOMIC_CODE, SpendingItem::economicCode)
                    .column(SPENDING_ITEM.BUDGET, SpendingItem::budget)
                    .column(SPENDING_ITEM.PAID, SpendingItem::paid)
                    .column(SPENDING_ITEM.LAST_YEAR, SpendingItem::lastYear)
                    .column(SPENDING_ITEM.NOTE, SpendingItem::note)
                    .read(
                            row ->
                                    new SpendingItem(
                                            row.get(SPENDING_ITEM.ID),
                                            row.get(SPENDING_ITEM.NAME),
                                            row.get(SPENDING_ITEM.ECONOMIC_CODE),
                                            row.get(SPENDING_ITEM.BUDGET),
                                            row.get(SPENDING_ITEM.PAID),
                                            row.get(SPENDING_ITEM.LAST_YEAR),
                                            row.get(SPENDING_ITEM.NOTE)));

    private static final RowType<LedgerEntry> LEDGER =
            RowType.<LedgerEntry>list(
                            LEDGER_ENTRY,
                            LedgerEntry::id,
                            LEDGER_ENTRY.REPORT_ID,
                            LEDGER_ENTRY.POSITION)
                    .column(LEDGER_ENTRY.ID, LedgerEntry::id)
                    .column(LEDGER_ENTRY.DATE, LedgerEntry::date)
                    .column(LEDGER_ENTRY.ITEM_ID, LedgerEntry::itemId)
                    .column(LEDGER_ENTRY.SUMMARY, LedgerEntry::summary)
                    .column(LEDGER_ENTRY.AMOUNT, LedgerEntry::amount)
                    .column(LEDGER_ENTRY.VOUCHER, LedgerEntry::voucher)
                    .column(LEDGER_ENTRY.PAYEE, LedgerEntry::payee)
                    .column(LEDGER_ENTRY.NOTE, LedgerEntry::note)
                    .read(
                            row ->
                                    new LedgerEntry(
                                            row.get(LEDGER_ENTRY.ID),
                                            row.get(LEDGER_ENTRY.DATE),
                                            row.get(LEDGER_ENTRY.ITEM_ID),
                                            row.get(LEDGER_ENTRY.SUMMARY),
                                            row.get(LEDGER_ENTRY.AMOUNT),
                                            row.get(LEDGER_ENTRY.VOUCHER),
                                            row.get(LEDGER_ENTRY.PAYEE),
                                            row.get(LEDGER_ENTRY.NOTE)));

    private static final RowType<MonthFigure> MONTHS =
            RowType.<MonthFigure>list(
                            MONTH_FIGURE,
                            MonthFigure::month,
                            MONTH_FIGURE.REPORT_ID,
                            MONTH_FIGURE.POSITION)
                    .column(MONTH_FIGURE.MONTH, MonthFigure::month)
                    .column(MONTH_FIGURE.PLANNED, MonthFigure::planned)
                    .column(MONTH_FIGURE.SPENT, MonthFigure::spent)
                    .read(
                            row ->
                                    new MonthFigure(
                                            row.get(MONTH_FIGURE.MONTH),
                                            row.get(MONTH_FIGURE.PLANNED),
                                            row.get(MONTH_FIGURE.SPENT)));

    private static final RowType<ScheduleStep> SCHEDULE =
            RowType.<ScheduleStep>list(
                            SCHEDULE_STEP,
                            ScheduleStep::month,
                            SCHEDULE_STEP.REPORT_ID,
                            SCHEDULE_STEP.POSITION)
                    .column(SCHEDULE_STEP.MONTH, ScheduleStep::month)
                    .column(SCHEDULE_STEP.RATE, ScheduleStep::rate)
                    .read(
                            row ->
                                    new ScheduleStep(
                                            row.get(SCHEDULE_STEP.MONTH),
                                            row.get(SCHEDULE_STEP.RATE)));

    private ExecutionRepository() {}

    static List<Part<?>> parts() {
        return List.of(
                Part.list(
                        BUDGET_DOCUMENTS, Report::budgetDocuments, ReportBuilder::budgetDocuments),
                Part.list(SPENDING_ITEMS, Report::spendingItems, ReportBuilder::spendingItems),
                Part.list(LEDGER, Report::ledger, ReportBuilder::ledger),
                Part.list(MONTHS, Report::months, ReportBuilder::months),
                Part.list(SCHEDULE, Report::schedule, ReportBuilder::schedule));
    }
}
