package ziping.report.narrative;

import ziping.execution.SpendingItem;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.value.Money;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.util.List;

/** What the money was spent on, and what changed against last year. */
final class SpendingItemsNarrative implements Narrative {

    @Override
    public List<Paragraph> write(ReportFigures figures) {
        List<SpendingItem> items = figures.report().spendingItems();
        Prose prose = new Prose("facts:spendingItems");
        if (items.isEmpty()) {
            return prose.gap("未填写支出细项及各项预算数、支出数").write();
        }
        BigDecimal paid = Money.sum(items.stream().map(SpendingItem::paid).toList());
        BigDecimal budget = Money.sum(items.stream().map(SpendingItem::budget).toList());
        prose.clause("项目支出细项共" + items.size() + "项")
                .optionalAmount("预算合计", budget)
                .optionalAmount("支出合计", paid)
                .optionalRate("执行率", Rate.of(paid, budget))
                .stop("");
        againstLastYear(prose, items, paid);
        long bare = items.stream().filter(i -> i.paid() == null).count();
        if (bare > 0) {
            String some = bare < items.size() ? "中" + bare + "项" : "";
            prose.lacks(items.size() + "项支出细项" + some + "的支出金额");
        }
        return prose.sentence().write();
    }

    private static void againstLastYear(Prose prose, List<SpendingItem> items, BigDecimal paid) {
        BigDecimal before = Money.sum(items.stream().map(SpendingItem::lastYear).toList());
        if (before == null || paid == null || before.signum() == 0) {
            return;
        }
        BigDecimal change = paid.subtract(before);
        if (change.signum() == 0) {
            prose.clause("与上年支出持平");
            return;
        }
        boolean less = change.signum() < 0;
        prose.clause("上年支出" + MoneyUnit.WAN.phrase(before))
                .clause("本年比上年" + (less ? "减少" : "增加") + MoneyUnit.WAN.phrase(change.abs()))
                .clause((less ? "下降" : "增长") + Prose.rate(Rate.of(change.abs(), before)));
    }
}
