package ziping.ui.execution;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.execution.LedgerEntry;
import ziping.execution.MonthFigure;
import ziping.execution.ScheduleStep;
import ziping.execution.TimelineMonth;
import ziping.report.Report;
import ziping.report.ReportFigures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A month as it is typed and what follows from it. What was spent comes from the ledger where that
 * has dated payments; it can be typed only where it has none.
 *
 * @param month 1 to 12
 * @param planned 计划支出 of the month, 元; {@code null} if not given
 * @param spent 实际支出 of the month, 元; {@code null} if not given
 * @param step the required rate at its end, percent; {@code null} where the schedule has no step
 * @param fromLedger whether {@code spent} comes from the ledger
 * @param figures what follows; {@code null} while there is nothing to draw
 */
@RecordBuilder
record MonthRow(
        int month,
        BigDecimal planned,
        BigDecimal spent,
        BigDecimal step,
        boolean fromLedger,
        TimelineMonth figures)
        implements MonthRowBuilder.With {

    /** The twelve months of a report. */
    static List<MonthRow> of(ReportFigures figures) {
        boolean fromLedger = hasLedger(figures.report());
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> row(figures, month, fromLedger))
                .toList();
    }

    /**
     * The report with what was typed into the months.
     *
     * @param general the rule pack's schedule; the report gets one of its own only where it differs
     */
    static Report into(Report report, List<MonthRow> rows, List<ScheduleStep> general) {
        List<MonthFigure> months =
                rows.stream()
                        .map(row -> row.typed(report))
                        .filter(m -> m.planned() != null || m.spent() != null)
                        .toList();
        List<ScheduleStep> schedule =
                rows.stream()
                        .filter(row -> row.step != null)
                        .map(row -> new ScheduleStep(row.month, row.step))
                        .toList();
        return report.withMonths(months)
                .withSchedule(schedule.equals(general) ? List.of() : schedule);
    }

    /** Whether the ledger says what was spent in each month. */
    static boolean hasLedger(Report report) {
        int year = report.project().year();
        return report.ledger().stream().anyMatch(entry -> counts(entry, year));
    }

    private static boolean counts(LedgerEntry entry, int year) {
        return entry.amount() != null && entry.date() != null && entry.date().getYear() == year;
    }

    private static MonthRow row(ReportFigures figures, int month, boolean fromLedger) {
        Optional<MonthFigure> typed = typed(figures.report(), month);
        List<TimelineMonth> months = figures.timeline().months();
        TimelineMonth drawn = months.isEmpty() ? null : months.get(month - 1);
        List<ScheduleStep> own = figures.report().schedule();
        return new MonthRow(
                month,
                typed.map(MonthFigure::planned).orElse(null),
                fromLedger ? drawn.spent() : typed.map(MonthFigure::spent).orElse(null),
                step(own.isEmpty() ? figures.pack().schedule() : own, month),
                fromLedger,
                drawn);
    }

    private static BigDecimal step(List<ScheduleStep> schedule, int month) {
        return schedule.stream()
                .filter(step -> step.month() == month)
                .map(ScheduleStep::rate)
                .findFirst()
                .orElse(null);
    }

    private static Optional<MonthFigure> typed(Report report, int month) {
        return report.months().stream().filter(m -> m.month() == month).findFirst();
    }

    /** What was typed before stays below the ledger's figures. */
    private MonthFigure typed(Report report) {
        BigDecimal before =
                typed(report, month).map(MonthFigure::spent).filter(Objects::nonNull).orElse(null);
        return new MonthFigure(month, planned, fromLedger ? before : spent);
    }
}
