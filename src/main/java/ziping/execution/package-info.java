/**
 * Budget, adjustments and spending over time: the documents that moved money, what it was spent on,
 * the ledger, and the timeline with its rates and traffic lights. Points for the execution rate
 * belong to {@code scoring}. Thresholds and required schedules come in from the rule pack, because
 * they differ by place and year.
 */
package ziping.execution;
