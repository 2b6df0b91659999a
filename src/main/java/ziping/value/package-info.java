/**
 * The small values every noun is made of: amounts in 元, points, rates, measured quantities, dates,
 * text and ids, each with the one way to read, round and write it. No noun of the work and no
 * technique belongs here. It stands below {@code project} because funds, indicators and scores
 * share these rules and a figure may be formatted in one place only.
 */
package ziping.value;
