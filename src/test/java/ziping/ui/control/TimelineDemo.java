package ziping.ui.control;

import ziping.execution.BudgetDocument;
import ziping.execution.BudgetDocumentBuilder;
import ziping.execution.BudgetDocumentKind;
import ziping.execution.ExecutionTimeline;
import ziping.execution.MonthFigure;
import ziping.execution.PaceRule;
import ziping.execution.ScheduleStep;
import ziping.value.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A year of a project: 516 万元, late until the summer, complete in December. */
final class TimelineDemo {

    private static final String[] SPENT = {
        "0", "12.5", "19.5", "57", "43", "44", "64", "22.5", "42", "97.5", "40", "66.64"
    };
    private static final List<ScheduleStep> STEPS =
            List.of(step(3, "25"), step(6, "50"), step(9, "75"), step(11, "90"));
    private static final BigDecimal BUDGET = Money.fromWan("516");

    static final TimelineData YEAR =
            new TimelineData(
                    2026,
                    ExecutionTimeline.of(
                            2026,
                            BUDGET,
                            List.of(),
                            IntStream.rangeClosed(1, 12).mapToObj(TimelineDemo::month).toList(),
                            STEPS,
                            new PaceRule(new BigDecimal("60"), new BigDecimal("80"))),
                    STEPS,
                    List.of(
                            document(2, 26, BudgetDocumentKind.ISSUED, "450"),
                            document(9, 4, BudgetDocumentKind.ADDED, "36")),
                    BUDGET);

    static final TimelineData EMPTY =
            new TimelineData(2026, new ExecutionTimeline(List.of()), STEPS, List.of(), BUDGET);

    private TimelineDemo() {}

    private static ScheduleStep step(int month, String rate) {
        return new ScheduleStep(month, new BigDecimal(rate));
    }

    private static MonthFigure month(int month) {
        return new MonthFigure(
                month, Money.fromWan(month < 4 ? "27" : "47.5"), Money.fromWan(SPENT[month - 1]));
    }

    static BudgetDocument document(int month, int day, BudgetDocumentKind kind, String wan) {
        return BudgetDocumentBuilder.builder()
                .date(LocalDate.of(2026, month, day))
                .kind(kind)
                .amount(Money.fromWan(wan))
                .build();
    }
}
