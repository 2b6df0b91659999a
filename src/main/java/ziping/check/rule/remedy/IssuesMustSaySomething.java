package ziping.check.rule.remedy;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.value.Text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G02: an issue is more than 无 or 经费不足, a measure more than 无. */
public final class IssuesMustSaySomething extends Check {

    private static final Pattern NOTHING =
            Pattern.compile("(无|暂无|没有|无问题|不存在问题|经费不足|资金不足|资金短缺|经费紧张|/|—+)[。.]?");

    private static final Pattern VAGUE =
            Pattern.compile("[^，。；\\d]{2,10}(有待|需要?|还需|应)(进一步)?(加强|提高|完善|改进|规范)[。.]?");

    public IssuesMustSaySomething() {
        super("G02", Severity.HINT, "O", "问题和措施有实际内容");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Stream<Remark> entered =
                subject.reports()
                        .flatMap(
                                r ->
                                        Stream.concat(
                                                r.issues().stream()
                                                        .filter(i -> isNothing(i.description()))
                                                        .map(
                                                                i ->
                                                                        remark(
                                                                                ReportPlaces.issue(
                                                                                        i),
                                                                                i.description())),
                                                r.recommendations().stream()
                                                        .filter(m -> isNothing(m.measure()))
                                                        .map(
                                                                m ->
                                                                        remark(
                                                                                ReportPlaces
                                                                                        .recommendation(
                                                                                                m),
                                                                                m.measure()))));
        Stream<Remark> words =
                subject.manuscript().plainText()
                        ? Stream.concat(
                                        Findings.issues(subject.manuscript()).stream(),
                                        Findings.measures(subject.manuscript()).stream())
                                .filter(l -> isNothing(l.words()))
                                .map(l -> remark(l.place(), l.words()))
                        : Stream.empty();
        return Stream.concat(entered, words);
    }

    private static boolean isNothing(String text) {
        return Text.isBlank(text)
                || NOTHING.matcher(text.strip()).matches()
                || VAGUE.matcher(text.strip()).matches();
    }

    private Remark remark(Place place, String text) {
        return remark(
                place, text.strip(), "只写了“" + text.strip() + "”，看不出问题或措施是什么。", "写明具体事实、影响和做法。");
    }
}
