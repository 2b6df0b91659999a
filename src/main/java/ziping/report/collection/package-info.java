/**
 * What many units handed in, put side by side (汇总): one row a project, totals and the distribution
 * of grades. How packages are found and verified does not belong here, nor is a score computed. It
 * is apart from {@code report.form} because its tables are about many reports, not one.
 */
package ziping.report.collection;
