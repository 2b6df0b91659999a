/**
 * The performance indicators (绩效指标) in three levels with targets and actual values, and the rows of
 * the evaluation framework (指标体系). How many points an indicator earns belongs to {@code scoring}.
 * Targets are kept as text beside their numeric reading, because official tables mix both.
 */
package ziping.indicator;
