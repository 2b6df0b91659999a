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
                .sentence();
        againstLastYear(prose, items, paid);
        long bare = items.stream().filter(i -> i.paid() == null).count();
        if (bare > 0) {
            prose.lacks(items.size() + "项支出细项中有" + bare + "项没有支出金额");
        }
        return prose.write();
    }

    private static void againstLastYear(Prose prose, List<SpendingItem> items, BigDecimal paid) {
        BigDecimal before = Money.sum(items.stream().map(SpendingItem::lastYear).toList());
        if (before == null || paid == null || before.signum() == 0) {
            return;
        }
        BigDecimal change = paid.subtract(before);
        String word = change.signum() < 0 ? "减少" : "增加";
        if (change.signum() == 0) {
            prose.clause("支出与上年（" + MoneyUnit.WAN.phrase(before) + "）持平").sentence();
            return;
        }
        prose.clause("上年支出" + MoneyUnit.WAN.phrase(before))
                .clause("本年比上年" + word + MoneyUnit.WAN.phrase(change.abs()))
                .clause(word + Rate.text(Rate.of(change.abs(), before)))
                .sentence();
    }
}
