package ziping.scoring;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The thresholds of the self-check (自查) and the checks that a place does not want.
 *
 * @param lowestExecutionRate below it the execution rate needs a reason, percent
 * @param lowestReceivedRate below it the 资金到位率 needs a reason, percent
 * @param heaviestIndicator more points on one indicator are remarked
 * @param fewestIndicators fewer indicators are remarked
 * @param smallestSample fewer valid answers of a survey are remarked
 * @param highestSimilarity a section more alike to last year's is remarked, percent
 * @param repealed rules that may no longer be cited
 * @param off ids of checks that do not run
 */
@RecordBuilder
public record CheckRules(
        BigDecimal lowestExecutionRate,
        BigDecimal lowestReceivedRate,
        BigDecimal heaviestIndicator,
        int fewestIndicators,
        int smallestSample,
        BigDecimal highestSimilarity,
        List<Repealed> repealed,
        Set<String> off)
        implements CheckRulesBuilder.With {

    /**
     * A rule no longer in force.
     *
     * @param number its 文号
     * @param year the fiscal year from which on it may not be cited
     * @param successor what to cite instead
     */
    public record Repealed(String number, int year, String successor) {}

    public CheckRules {
        repealed = List.copyOf(repealed);
        off = Set.copyOf(off);
    }
}
