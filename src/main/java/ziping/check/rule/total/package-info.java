/**
 * Defects of the total (C): sum, grade, warnings and what other parts of the report say of it.
 * Single scores belong to {@code score}. The total is what a reader remembers, so it is checked
 * against every place that names it.
 */
package ziping.check.rule.total;
