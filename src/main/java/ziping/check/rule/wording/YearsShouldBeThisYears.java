package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Year;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E01: plans, titles and subjects are those of the evaluated year. */
public final class YearsShouldBeThisYears extends Check {

    private static final Pattern PLAN = Pattern.compile("方案|计划|通知|要点|安排|总结");
    private static final Pattern SPAN = Pattern.compile("\\d{4}年?[-—－–~～至到]\\d{2,4}|修订|修正|试行|暂行");
    private static final Pattern SUBJECT = Pattern.compile("^(的|度)*(项目支出|部门预算|预算|绩效|自评|评价|年初预算)");
    private static final Pattern HISTORY =
            Pattern.compile("上年|比|较|同期|增加|减少|增长|下降|结转|以来|起|至|历年|往年|去年|延续|曾|前年|—|－|跨年|连续|三年|遗留|整改");

    public YearsShouldBeThisYears() {
        super("E01", Severity.HINT, "O", "文中年份与评价年度一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (subject.year() == 0) {
            return Stream.empty();
        }
        return subject.manuscript().facts().years().stream()
                .filter(y -> !y.title().isEmpty() ? isStaleTitle(subject, y) : isStale(subject, y))
                .map(y -> remark(subject, y));
    }

    private static boolean isStaleTitle(Subject subject, Year year) {
        boolean other = year.number() < subject.year() || year.number() > subject.year() + 1;
        String plain = year.title().replaceAll("\\s", "");
        return other
                && PLAN.matcher(plain).find()
                && !SPAN.matcher(plain).find()
                && !year.sentence().plain().contains("参照");
    }

    private static boolean isStale(Subject subject, Year year) {
        String sentence = year.sentence().plain();
        String after = sentence.substring(year.start() + year.quote().length());
        return year.number() < subject.year()
                && SUBJECT.matcher(after).find()
                && !HISTORY.matcher(sentence).find();
    }

    private Remark remark(Subject subject, Year year) {
        String quote = year.title().isEmpty() ? year.quote() : year.title();
        return remark(
                year.sentence().line().place(),
                quote,
                "评价年度是%d年，这里写的是%d年，疑似沿用往年文字。".formatted(subject.year(), year.number()),
                "核对年份；确为往年文件的，说明为什么适用于" + subject.year() + "年。");
    }
}
