package ziping.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentKind;
import ziping.execution.ExecutionTimeline;
import ziping.execution.MonthFigure;
import ziping.execution.PaceRule;
import ziping.execution.ScheduleStep;
import ziping.execution.SpendingItem;
import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.document.Table;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class FundsTablesTest {
    private static final Report EMPTY = Report.of(Project.named("业务费整体项目", 2019));

    @Test
    void showsFundsInWanWithTotalAndDashesForWhatNobodyGave() {
        Report report =
                EMPTY.with()
                        .funds(
                                List.of(
                                        fund("当年财政拨款", "5000000", "689300", null, "5603200"),
                                        fund("上年结转资金", "100000", null, null, null)))
                        .build();
        Table table = FundsTable.of(report, MoneyUnit.WAN);
        assertThat(row(table, 1))
                .containsExactly(
                        "当年财政拨款", "500.00", "68.93", "568.93", "—", "560.32", "98.49%", "—", "");
        assertThat(row(table, 2))
                .containsExactly("上年结转资金", "10.00", "—", "10.00", "—", "—", "—", "—", "");
        assertThat(row(table, 3))
                .containsExactly(
                        "合计", "510.00", "68.93", "578.93", "—", "560.32", "96.79%", "—", "");
    }

    @Test
    void saysThatNothingWasEnteredInsteadOfPrintingZero() {
        assertThat(row(FundsTable.of(EMPTY, MoneyUnit.WAN), 1)).containsExactly("（未填写）");
        assertThat(row(SpendingItemsTable.of(EMPTY, MoneyUnit.WAN), 1)).containsExactly("（未填写）");
        assertThat(row(BudgetDocumentsTable.of(EMPTY, MoneyUnit.WAN), 1)).containsExactly("（未填写）");
        assertThat(row(LedgerTable.of(EMPTY, MoneyUnit.WAN), 1)).containsExactly("（未填写）");
        assertThat(row(MonthsTable.of(EMPTY, timeline(null), MoneyUnit.WAN), 1))
                .containsExactly("（未填写）");
    }

    @Test
    void showsItemsWithRateAndChange() {
        Report report =
                EMPTY.with()
                        .spendingItems(
                                List.of(
                                        item("办公耗材", "100000", "90000", "60000"),
                                        item("网络租用", null, null, null)))
                        .build();
        Table table = SpendingItemsTable.of(report, MoneyUnit.YUAN);
        assertThat(row(table, 1))
                .containsExactly(
                        "1",
                        "办公耗材",
                        "30201",
                        "100,000.00",
                        "90,000.00",
                        "90.00%",
                        "60,000.00",
                        "30,000.00",
                        "");
        assertThat(row(table, 2))
                .containsExactly("2", "网络租用", "30201", "—", "—", "—", "—", "—", "");
        assertThat(row(table, 3))
                .containsExactly(
                        "合计", "100,000.00", "90,000.00", "90.00%", "60,000.00", "30,000.00", "");
    }

    @Test
    void ordersBudgetDocumentsByDateAndShowsCutsAsNegative() {
        Report report =
                EMPTY.with()
                        .budgetDocuments(
                                List.of(
                                        document(null, BudgetDocumentKind.ADDED, "10000"),
                                        document(
                                                LocalDate.of(2019, 9, 2),
                                                BudgetDocumentKind.CUT,
                                                "20000"),
                                        document(
                                                LocalDate.of(2019, 3, 10),
                                                BudgetDocumentKind.ISSUED,
                                                "500000")))
                        .build();
        Table table = BudgetDocumentsTable.of(report, MoneyUnit.WAN);
        assertThat(row(table, 1)).contains("2019年3月10日", "50.00");
        assertThat(row(table, 2)).contains("2019年9月2日", "追减", "-2.00", "48.00");
        assertThat(row(table, 3)).contains("", "1.00", "49.00");
    }

    @Test
    void saysBelowTheTableThatRoundedPartsMissTheTotal() {
        Report report =
                EMPTY.with()
                        .funds(
                                List.of(
                                        fund("当年财政拨款", "33.40", null, null, null),
                                        fund("其他资金", "33.40", null, null, null)))
                        .spendingItems(
                                List.of(
                                        item("甲", "66.60", null, null),
                                        item("乙", "66.60", null, null)))
                        .build();
        assertThat(FundsTable.of(report, MoneyUnit.WAN).notes().getFirst())
                .contains("尾差：“年初预算数”相差0.01万元、“全年预算数”相差0.01万元");
        assertThat(SpendingItemsTable.of(report, MoneyUnit.WAN).notes())
                .containsExactly("注：各项金额分别四舍五入到0.01万元，列示数之和与合计数的尾差：“预算数”相差0.01万元。");
        assertThat(SpendingItemsTable.of(report, MoneyUnit.YUAN).notes()).isEmpty();
    }

    @Test
    void showsMonthsWithRequiredAndActualRate() {
        Table table = MonthsTable.of(EMPTY, timeline("1200000"), MoneyUnit.WAN);
        assertThat(row(table, 6))
                .containsExactly(
                        "6", "24.00", "24.00", "—", "120.00", "50.00%", "20.00%", "40.00%", "滞后");
    }

    private static List<String> row(Table table, int row) {
        return table.cells().stream().filter(c -> c.row() == row).map(c -> c.text()).toList();
    }

    private static FundingSource fund(
            String source, String initial, String adjustment, String received, String spent) {
        return new FundingSource(
                "",
                source,
                Money.of(initial),
                Money.of(adjustment),
                Money.of(received),
                Money.of(spent),
                "",
                "");
    }

    private static SpendingItem item(String name, String budget, String paid, String lastYear) {
        return new SpendingItem(
                "", name, "30201", Money.of(budget), Money.of(paid), Money.of(lastYear), "");
    }

    private static BudgetDocument document(LocalDate date, BudgetDocumentKind kind, String yuan) {
        return new BudgetDocument("", date, "", kind, Money.of(yuan), "", "");
    }

    private static ExecutionTimeline timeline(String budget) {
        List<MonthFigure> months =
                budget == null ? List.of() : List.of(new MonthFigure(6, null, Money.of("240000")));
        return ExecutionTimeline.of(
                2019,
                Money.of(budget),
                List.of(),
                months,
                List.of(new ScheduleStep(6, new BigDecimal(50))),
                new PaceRule(new BigDecimal(60), new BigDecimal(80)));
    }
}
