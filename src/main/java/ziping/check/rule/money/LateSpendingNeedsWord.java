package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.execution.ScheduleStep;
import ziping.execution.TimelineMonth;
import ziping.report.ReportFigures;
import ziping.value.Rate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D15: a missed spending schedule is admitted, and an admitted one is shown with figures. */
public final class LateSpendingNeedsWord extends Check {

    private static final Pattern ADMITTED =
            Pattern.compile(
                    "(未|没有|未能)[^，。；]{0,12}(进度|时间要求)[^，。；]{0,6}(支出|执行|完成)?|支出进度(缓慢|滞后|偏慢|较慢|不理想)");

    public LateSpendingNeedsWord() {
        super("D15", Severity.HINT, "O", "支出进度滞后的月份有说明");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.figures().filter(f -> !f.timeline().isEmpty()).isPresent()
                ? silent(subject)
                : admitted(subject);
    }

    private Stream<Remark> silent(Subject subject) {
        if (Explanations.ofLowSpending(subject) || subject.manuscript().mentions("进度")) {
            return Stream.empty();
        }
        ReportFigures figures = subject.figures().orElseThrow();
        List<ScheduleStep> steps =
                figures.report().schedule().isEmpty()
                        ? subject.pack().schedule()
                        : figures.report().schedule();
        return figures.timeline().months().stream()
                .filter(m -> m.month() < 12 && m.missesSchedule())
                .filter(m -> steps.stream().anyMatch(s -> s.month() == m.month()))
                .limit(1)
                .map(this::remark);
    }

    private Remark remark(TimelineMonth month) {
        return remark(
                new Place(
                        "month:" + month.month(),
                        ReportPlaces.EXECUTION + " › " + month.month() + "月"),
                Rate.text(month.rate()),
                "截至%d月底执行率%s，低于进度要求%s，报告没有提到。"
                        .formatted(
                                month.month(),
                                Rate.text(month.rate()),
                                Rate.text(month.required())),
                "在执行率说明或存在的问题中写明进度滞后的原因。");
    }

    private Stream<Remark> admitted(Subject subject) {
        if (subject.manuscript().plainText() && !subject.manuscript().isStructured()) {
            return Stream.empty();
        }
        return subject.manuscript()
                .prose()
                .flatMap(
                        l ->
                                ADMITTED.matcher(l.plain())
                                        .results()
                                        .limit(1)
                                        .map(
                                                m ->
                                                        remark(
                                                                l.place(),
                                                                l.text()
                                                                        .substring(
                                                                                m.start(), m.end()),
                                                                "报告承认支出没有达到进度要求，却没有分月支出数据可以核对。",
                                                                "补充3、6、9、11月末累计支出和执行率。")))
                .limit(1);
    }
}
