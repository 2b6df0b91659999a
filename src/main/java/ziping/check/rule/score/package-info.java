/**
 * Defects of single indicators (B): values, scores, reasons and bands. The total belongs to {@code
 * total}. Formulas are never repeated here; the scorer's result is held against what is printed.
 */
package ziping.check.rule.score;
