package ziping.report;

import ziping.value.Rate;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of the list of projects.
 *
 * @param id the report's id
 * @param budget 全年预算数, 元; {@code null} if not given
 * @param spent 全年执行数, 元; {@code null} if not given
 * @param total 自评得分, points; {@code null} while not every indicator is scored
 * @param grade 等级; empty while there is no total
 * @param mark such as 演示数据; empty for real reports
 * @param changed when the report was last changed
 * @param stage how far it is on its way to the bureau
 * @param remarks what the self-check found last; {@code null} if the report could not be checked
 */
public record ReportSummary(
        String id,
        int year,
        String unit,
        String name,
        BigDecimal budget,
        BigDecimal spent,
        BigDecimal total,
        String grade,
        String mark,
        Instant changed,
        ReportStage stage,
        OpenRemarks remarks) {

    /** 执行率, percent; {@code null} if it cannot be had. */
    public BigDecimal rate() {
        return Rate.of(spent, budget);
    }
}
