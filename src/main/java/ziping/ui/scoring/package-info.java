/**
 * The page 自评打分: the official form as it will be printed, live, every score explained, and the
 * evaluation framework scored point by point. Targets and actual values are typed on the page
 * 目标与指标; the rules are applied by {@code scoring}. Nothing here computes: what is shown comes from
 * the same figures and tables that are printed.
 */
package ziping.ui.scoring;
