/**
 * Chinese report prose read into facts: amounts, rates, counts, years, dates, document numbers and
 * headings, each with its place. Whether they are right is for the checks. It stands alone because
 * a report in the program and a plain text from anywhere are read by the same eyes.
 */
package ziping.check.prose;
