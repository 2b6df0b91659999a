package ziping.report.form;

import ziping.project.FundingSource;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * 尾差: where the amounts shown do not add up to the total shown, because each was rounded for
 * itself, a line below the table says so. Nothing is ever bent to make a sum come out.
 */
final class TailDifference {

    private final MoneyUnit unit;
    private final List<String> differences = new ArrayList<>();

    TailDifference(MoneyUnit unit) {
        this.unit = unit;
    }

    /** The note for funds in rows whose sum is a total. */
    static Optional<String> ofSources(
            MoneyUnit unit, List<FormFunds.Row> rows, FundingSource total) {
        List<FundingSource> parts = rows.stream().map(FormFunds.Row::sum).toList();
        return new TailDifference(unit)
                .column("年初预算数", parts, FundingSource::initial, total.initial())
                .column("全年预算数", parts, FundingSource::budget, total.budget())
                .column("全年执行数", parts, FundingSource::spent, total.spent())
                .note();
    }

    /** Compares a column of amounts in 元 with its total. */
    <T> TailDifference column(
            String label, List<T> parts, Function<T, BigDecimal> amount, BigDecimal total) {
        if (total == null) {
            return this;
        }
        BigDecimal shown =
                parts.stream()
                        .map(amount)
                        .filter(Objects::nonNull)
                        .map(unit::of)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = shown.subtract(unit.of(total));
        if (difference.signum() != 0) {
            differences.add("“" + label + "”相差" + difference.abs().toPlainString() + unit.label());
        }
        return this;
    }

    /** The note; empty where everything shown adds up. */
    Optional<String> note() {
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "各项金额分别四舍五入到0.01%s，列示数之和与合计数的尾差：%s。"
                                .formatted(unit.label(), String.join("、", differences)));
    }
}
