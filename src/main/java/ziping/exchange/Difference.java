package ziping.exchange;

/**
 * A field that says something else in two states of a report.
 *
 * @param field its official name and where it is, such as {@code 绩效指标 › 办件量 › 实际完成值}
 * @param before what it said; empty if it was not there
 * @param after what it says; empty if it is not there any more
 */
public record Difference(String field, String before, String after) {}
