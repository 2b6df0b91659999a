/**
 * The page 资金与执行: funds, budget documents, spending items, ledger, months and the execution
 * timeline. Sums and rates do not belong here; they come from {@code ReportFigures} and the records
 * themselves. Each table is described in a class of its own because each has its own columns.
 */
package ziping.ui.execution;
