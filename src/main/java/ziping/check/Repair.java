package ziping.check;

import ziping.report.Report;

import java.util.function.UnaryOperator;

/**
 * A repair that one click makes.
 *
 * @param label what the button says, such as 改为“截至”
 * @param change the repaired report
 */
public record Repair(String label, UnaryOperator<Report> change) {}
