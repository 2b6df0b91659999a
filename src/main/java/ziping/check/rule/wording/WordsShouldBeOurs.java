package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Role;
import ziping.check.prose.Search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E04: no words of another unit: its offices, its duties, its region. */
public final class WordsShouldBeOurs extends Check {

    private static final Search UNRELATED =
            Search.from(
                    "党风廉政建?设?|防?腐败|精神文明建设|作风建设|依法行政水平",
                    "党风廉政",
                    "防腐败",
                    "腐败",
                    "精神文明建设",
                    "作风建设",
                    "依法行政水平");
    private static final Search OFFICE = Search.of("(相关|有关|各|业务|责任|归口)?股室", "股室");
    private static final Search FINANCE =
            Search.from(
                    "财政信息化(建设)?|财政管理制度|财政体制改革|国库集中支付改革|财政资金监管系统建设",
                    "财政信息化",
                    "财政管理制度",
                    "财政体制改革",
                    "国库集中支付改革",
                    "财政资金监管系统建设");

    /** Verbs, particles and pronouns do not begin or end the names of places. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "[^的由按经照和及向报为是与各我全本该在对从于有到受将被等据依请送给交同或并障合市省州]"
                            + "[^的由按经照和及向报为是与各我全本该在对从于有到受将被等据依请送给交同或并障合市省州]");

    /** 寻甸回族彝族自治县: the name stands further left. */
    private static final String AUTONOMOUS = "自治";

    private static final Pattern OWN_DISTRICT = Pattern.compile("([\\u4e00-\\u9fa5]{2})(区|县)");
    private static final Search DISTRICT =
            Search.of(
                    "([\\u4e00-\\u9fa5]{2})(区|县)(财政局|人民政府|审计局|发展和改革局|政务服务局)",
                    Stream.of("财政局", "人民政府", "审计局", "发展和改革局", "政务服务局")
                            .flatMap(office -> Stream.of("区" + office, "县" + office))
                            .toArray(String[]::new));

    public WordsShouldBeOurs() {
        super("E04", Severity.HINT, "O", "没有其他单位、其他地区的用语");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Matcher district = OWN_DISTRICT.matcher(subject.unit());
        String own = district.find() ? district.group() : "";
        return subject.manuscript()
                .prose()
                .flatMap(
                        l ->
                                Stream.of(
                                                offices(subject, l),
                                                finance(subject, l),
                                                district(own, l),
                                                unrelated(l))
                                        .flatMap(Optional::stream));
    }

    private Optional<Remark> offices(Subject subject, Line line) {
        return OFFICE.first(line)
                .filter(m -> hasDepartments(subject))
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        m.group(),
                                        "本单位内设的是科室，“" + m.group() + "”像是从别处抄来的。",
                                        "改为本单位科室的名称。"));
    }

    private static boolean hasDepartments(Subject subject) {
        return subject.manuscript().mentions("科室", "科、")
                || subject.reports()
                        .flatMap(r -> r.unit().departments().stream())
                        .anyMatch(d -> d.endsWith("科"));
    }

    private Optional<Remark> finance(Subject subject, Line line) {
        return FINANCE.first(line)
                .filter(m -> !subject.unit().contains("财政"))
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        m.group(),
                                        "“" + m.group() + "”是财政部门的工作，与本单位职责不符。",
                                        "改写成本单位在本项目中做的事。"));
    }

    private Optional<Remark> unrelated(Line line) {
        if (line.role() != Role.ISSUES && line.role() != Role.RECOMMENDATIONS) {
            return Optional.empty();
        }
        return UNRELATED
                .first(line)
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        m.group(),
                                        "“" + m.group() + "”与本项目绩效无关，像是工作总结里的话。",
                                        "删去，只写针对本项目问题的措施。"));
    }

    private Optional<Remark> district(String own, Line line) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return DISTRICT.all(line)
                .filter(m -> !(m.group(1) + m.group(2)).equals(own))
                .filter(m -> isName(m.group(1)))
                .findFirst()
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        m.group(),
                                        "本单位在%s，文中出现了“%s”。".formatted(own, m.group()),
                                        "核对是否抄自其他地区的报告。"));
    }

    /** A name of a place: two characters with nothing before them that belongs to the sentence. */
    private static boolean isName(String word) {
        return !word.equals(AUTONOMOUS) && NAMED.matcher(word).matches();
    }
}
