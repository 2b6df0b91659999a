package ziping.report.collection;

import ziping.value.Rate;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A project as it was handed in.
 *
 * @param budget 全年预算数, 元; {@code null} if not given
 * @param spent 全年执行数, 元; {@code null} if not given
 * @param total total score, points; {@code null} if not scored
 * @param grade its word; empty if not scored
 * @param openIssues how many issues still wait for a measure to be carried out
 * @param sequence counts the hand-ins of the project from 1
 * @param place where its package lies, below the folder that was read
 * @param note what is to be known of it; may be empty
 */
public record CollectedProject(
        int year,
        String unit,
        String name,
        BigDecimal budget,
        BigDecimal spent,
        BigDecimal total,
        String grade,
        int openIssues,
        int sequence,
        Instant handedIn,
        String place,
        String note) {

    /** 执行率, percent; {@code null} if it cannot be had. */
    public BigDecimal rate() {
        return Rate.of(spent, budget);
    }
}
