package ziping.check.rule.proof;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Percentage;
import ziping.check.sheet.Printed;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.survey.Survey;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** H01: a satisfaction value comes from a survey with enough answers. */
public final class SatisfactionNeedsSurvey extends Check {

    private static final Pattern SURVEY = Pattern.compile("满意度(问卷)?调查|问卷调查|满意度问卷");
    private static final BigDecimal FULL = new BigDecimal(100);

    private static final Pattern AIM = Pattern.compile("目标|不低于|不少于|≥|力争|预期|计划");
    private static final List<String> QUESTIONNAIRES = List.of("问卷", "调查表");

    public SatisfactionNeedsSurvey() {
        super("H01", Severity.HINT, "LO", "满意度有调查数据支撑，样本充足");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.report().map(r -> entered(subject, r)).orElseGet(() -> words(subject));
    }

    private Stream<Remark> entered(Subject subject, Report report) {
        Stream<Remark> bare =
                report.indicators().stream()
                        .filter(SatisfactionNeedsSurvey::isSatisfaction)
                        .filter(i -> !Text.isBlank(i.actual()))
                        .filter(i -> report.surveys().stream().noneMatch(s -> belongs(s, i)))
                        .map(
                                i ->
                                        remark(
                                                ReportPlaces.indicator(i).at("actual", "实际完成值"),
                                                i.actualPhrase(),
                                                "满意度“%s”没有调查数据支撑。".formatted(i.name()),
                                                "在评价工作中录入满意度调查的份数和结果。"));
        Stream<Remark> surveys = report.surveys().stream().flatMap(s -> survey(subject, s));
        Stream<Remark> different =
                report.indicators().stream()
                        .flatMap(
                                i ->
                                        report.surveys().stream()
                                                .filter(s -> s.indicatorId().equals(i.id()))
                                                .map(s -> differs(i, s)))
                        .flatMap(Optional::stream);
        Stream<Remark> claimed =
                report.surveys().isEmpty()
                                && report.indicators().stream()
                                        .noneMatch(SatisfactionNeedsSurvey::isSatisfaction)
                        ? claims(subject)
                        : Stream.empty();
        return Stream.of(bare, surveys, different, claimed).flatMap(s -> s);
    }

    private static boolean belongs(Survey survey, Indicator indicator) {
        return survey.indicatorId().isEmpty() || survey.indicatorId().equals(indicator.id());
    }

    private static boolean isSatisfaction(Indicator indicator) {
        return indicator.level1().contains("满意度") || indicator.name().contains("满意");
    }

    private Stream<Remark> survey(Subject subject, Survey survey) {
        Place place = ReportPlaces.survey(survey);
        int least = subject.rules().smallestSample();
        Integer valid = survey.valid();
        BigDecimal result = survey.satisfaction();
        List<Remark> remarks = new ArrayList<>();
        if (valid != null && valid < least) {
            remarks.add(
                    remark(
                            place.at("valid", "有效份数"),
                            valid + "份",
                            "有效问卷只有%d份，少于%d份，样本不足。".formatted(valid, least),
                            "补充调查，或说明服务对象总数。"));
        }
        if (survey.collected() != null
                && survey.distributed() != null
                && survey.collected() > survey.distributed()) {
            remarks.add(
                    remark(
                            place.at("collected", "回收份数"),
                            survey.collected() + "份",
                            "回收份数多于发放份数。",
                            "核对发放、回收份数。"));
        }
        if (valid != null && survey.collected() != null && valid > survey.collected()) {
            remarks.add(
                    remark(place.at("valid", "有效份数"), valid + "份", "有效份数多于回收份数。", "核对回收、有效份数。"));
        }
        if (result != null && result.compareTo(FULL) == 0) {
            remarks.add(
                    remark(
                            place.at("result", "满意度"),
                            Rate.text(result),
                            "满意度为100%，复核时容易被质疑。",
                            "备好问卷原件，核对统计结果。"));
        }
        return remarks.stream();
    }

    private Optional<Remark> differs(Indicator indicator, Survey survey) {
        BigDecimal result = survey.satisfaction();
        return Printed.read(indicator.actual())
                .filter(p -> result != null && !p.agreesWith(result))
                .map(
                        p ->
                                remark(
                                        ReportPlaces.indicator(indicator).at("actual", "实际完成值"),
                                        indicator.actualPhrase(),
                                        "满意度完成值%s，调查结果是%s，两处不一致。"
                                                .formatted(
                                                        indicator.actualPhrase(),
                                                        Rate.text(result)),
                                        "以调查结果为准改正。"));
    }

    private Stream<Remark> words(Subject subject) {
        return Stream.of(claims(subject), unsupported(subject), few(subject), full(subject))
                .flatMap(s -> s);
    }

    /** A result in a report that says nothing of a survey; what is aimed at needs none yet. */
    private Stream<Remark> unsupported(Subject subject) {
        if (!subject.manuscript().isStructured() || subject.manuscript().mentions("调查", "问卷")) {
            return Stream.empty();
        }
        return subject.manuscript().facts().percentages().stream()
                .filter(p -> p.kind() == Percentage.Kind.SATISFACTION && !isAim(p))
                .limit(1)
                .map(
                        p ->
                                remark(
                                        p.sentence().line().place(),
                                        p.quote(),
                                        "满意度%s没有调查数据支撑。".formatted(p.quote()),
                                        "写明调查对象、时间、发放和回收份数、计算方法。"));
    }

    private static boolean isAim(Percentage rate) {
        String sentence = rate.sentence().plain();
        return sentence.startsWith("以上", rate.start() + rate.quote().length())
                || AIM.matcher(sentence.substring(0, rate.start())).find();
    }

    private Stream<Remark> few(Subject subject) {
        int least = subject.rules().smallestSample();
        return subject.manuscript().facts().counts().stream()
                .filter(c -> c.unit().equals("份") && c.number() < least)
                .filter(c -> c.sentence().hasAny(QUESTIONNAIRES))
                .limit(1)
                .map(
                        c ->
                                remark(
                                        c.sentence().line().place(),
                                        c.quote(),
                                        "问卷只有%s，少于%d份，样本不足。".formatted(c.quote(), least),
                                        "补充调查，或说明服务对象总数。"));
    }

    private Stream<Remark> full(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> isSatisfaction(r.indicator()) && !r.indicator().actual().isBlank())
                .filter(
                        r ->
                                r.indicator()
                                        .actualNumber()
                                        .filter(n -> n.compareTo(FULL) == 0)
                                        .isPresent())
                .map(
                        r ->
                                remark(
                                        r.actual(),
                                        r.indicator().actual(),
                                        "满意度为100%，复核时容易被质疑。",
                                        "附上问卷份数和统计结果。"));
    }

    /** A survey that is told of without a single figure. */
    private Stream<Remark> claims(Subject subject) {
        boolean figures =
                subject.manuscript().facts().percentages().stream()
                                .anyMatch(p -> p.kind() == Percentage.Kind.SATISFACTION)
                        || subject.manuscript().facts().counts().stream()
                                .anyMatch(c -> c.unit().equals("份"));
        return figures
                ? Stream.empty()
                : subject.manuscript()
                        .prose()
                        .filter(l -> SURVEY.matcher(l.plain()).find())
                        .limit(1)
                        .map(
                                l ->
                                        remark(
                                                l.place(),
                                                l.text().strip(),
                                                "说做了满意度调查，没有写发放、回收份数和结果。",
                                                "写明调查对象、时间、份数和满意度。"));
    }
}
