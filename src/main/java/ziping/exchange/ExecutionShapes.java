package ziping.exchange;

import static ziping.exchange.Kinds.AMOUNT;
import static ziping.exchange.Kinds.COUNT;
import static ziping.exchange.Kinds.DATE;
import static ziping.exchange.Kinds.HUNDREDTHS;
import static ziping.exchange.Kinds.ID;
import static ziping.exchange.Kinds.TEXT;

import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentBuilder;
import ziping.execution.BudgetDocumentKind;
import ziping.execution.LedgerEntry;
import ziping.execution.LedgerEntryBuilder;
import ziping.execution.MonthFigure;
import ziping.execution.MonthFigureBuilder;
import ziping.execution.ScheduleStep;
import ziping.execution.ScheduleStepBuilder;
import ziping.execution.SpendingItem;
import ziping.execution.SpendingItemBuilder;

/** How budget documents, spending items, ledger, months and schedule stand in the document. */
final class ExecutionShapes {

    static final Shape<BudgetDocument, ?> BUDGET_DOCUMENT =
            Shape.of(BudgetDocumentBuilder::builder, BudgetDocumentBuilder::build)
                    .with("id", "编号", ID, BudgetDocument::id, BudgetDocumentBuilder::id)
                    .with("date", "文件日期", DATE, BudgetDocument::date, BudgetDocumentBuilder::date)
                    .with(
                            "number",
                            "文号",
                            TEXT,
                            BudgetDocument::number,
                            BudgetDocumentBuilder::number)
                    .with(
                            "kind",
                            "文件类型",
                            Kinds.word(BudgetDocumentKind.values(), BudgetDocumentKind::label),
                            BudgetDocument::kind,
                            BudgetDocumentBuilder::kind)
                    .with(
                            "amount",
                            "预算文件金额",
                            AMOUNT,
                            BudgetDocument::amount,
                            BudgetDocumentBuilder::amount)
                    .with(
                            "source",
                            "资金来源",
                            TEXT,
                            BudgetDocument::source,
                            BudgetDocumentBuilder::source)
                    .with(
                            "reason",
                            "调整原因",
                            TEXT,
                            BudgetDocument::reason,
                            BudgetDocumentBuilder::reason);

    static final Shape<SpendingItem, ?> SPENDING_ITEM =
            Shape.of(SpendingItemBuilder::builder, SpendingItemBuilder::build)
                    .with("id", "编号", ID, SpendingItem::id, SpendingItemBuilder::id)
                    .with("name", "支出细项名称", TEXT, SpendingItem::name, SpendingItemBuilder::name)
                    .with(
                            "economicCode",
                            "经济分类",
                            TEXT,
                            SpendingItem::economicCode,
                            SpendingItemBuilder::economicCode)
                    .with(
                            "budget",
                            "预算数",
                            AMOUNT,
                            SpendingItem::budget,
                            SpendingItemBuilder::budget)
                    .with("paid", "支出数", AMOUNT, SpendingItem::paid, SpendingItemBuilder::paid)
                    .with(
                            "lastYear",
                            "上年支出数",
                            AMOUNT,
                            SpendingItem::lastYear,
                            SpendingItemBuilder::lastYear)
                    .with("note", "备注", TEXT, SpendingItem::note, SpendingItemBuilder::note);

    static final Shape<LedgerEntry, ?> LEDGER_ENTRY =
            Shape.of(LedgerEntryBuilder::builder, LedgerEntryBuilder::build)
                    .with("id", "编号", ID, LedgerEntry::id, LedgerEntryBuilder::id)
                    .with("date", "支付日期", DATE, LedgerEntry::date, LedgerEntryBuilder::date)
                    .with("item", "支出细项编号", TEXT, LedgerEntry::itemId, LedgerEntryBuilder::itemId)
                    .with("summary", "摘要", TEXT, LedgerEntry::summary, LedgerEntryBuilder::summary)
                    .with("amount", "金额", AMOUNT, LedgerEntry::amount, LedgerEntryBuilder::amount)
                    .with("voucher", "凭证号", TEXT, LedgerEntry::voucher, LedgerEntryBuilder::voucher)
                    .with("payee", "收款人", TEXT, LedgerEntry::payee, LedgerEntryBuilder::payee)
                    .with("note", "备注", TEXT, LedgerEntry::note, LedgerEntryBuilder::note);

    static final Shape<MonthFigure, ?> MONTH =
            Shape.of(MonthFigureBuilder::builder, MonthFigureBuilder::build)
                    .withRequired(
                            "month", "月份", COUNT, MonthFigure::month, MonthFigureBuilder::month)
                    .with(
                            "planned",
                            "计划支出",
                            AMOUNT,
                            MonthFigure::planned,
                            MonthFigureBuilder::planned)
                    .with("spent", "实际支出", AMOUNT, MonthFigure::spent, MonthFigureBuilder::spent);

    static final Shape<ScheduleStep, ?> SCHEDULE_STEP =
            Shape.of(ScheduleStepBuilder::builder, ScheduleStepBuilder::build)
                    .withRequired(
                            "month", "月份", COUNT, ScheduleStep::month, ScheduleStepBuilder::month)
                    .withRequired(
                            "rate",
                            "进度要求",
                            HUNDREDTHS,
                            ScheduleStep::rate,
                            ScheduleStepBuilder::rate);

    private ExecutionShapes() {}
}
