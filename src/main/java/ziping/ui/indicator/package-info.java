/**
 * The page 目标与指标: overall goals, the indicator table, the weights against the regime, and the
 * indicator library. How a score comes about is shown by the page 自评打分. The library is a drawer of
 * this page and no page of its own, because it is only of use beside the table it fills.
 */
package ziping.ui.indicator;
