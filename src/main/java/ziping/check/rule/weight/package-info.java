/**
 * Defects of weights (A): sums, levels, regimes, missing classes. Scores belong to {@code score}.
 * Regimes are often departed from in real tables, so only a wrong sum is 必改.
 */
package ziping.check.rule.weight;
