/**
 * Defects of money and other figures (D): funds, items, rates, and figures in prose that contradict
 * each other or the data. Words around them belong to {@code wording}. Tables and prose are here
 * together because the same amount appears in both.
 */
package ziping.check.rule.money;
