package ziping.check.rule.order;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** F02: recommendations are not numbered on inside the list of issues. */
public final class RecommendationsHaveTheirOwnList extends Check {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(主要)?(工作)?(建议|改进措施|整改措施|下一步(工作)?(打算|措施|计划)?)((和|及|与|、)(改进|整改)?(措施|建议))?[:：]?");
    private static final Pattern MEASURE =
            Pattern.compile("^(建议|应当?|要|进一步|严格|加大|加强|完善|切实|尽快|逐步|积极|强化|健全|落实|规范)[^。]{6,}");
    private static final Pattern FAULT =
            Pattern.compile("不|未|没有|缺|滞后|有待|偏|弱|薄|问题|难|少|低|慢|差|欠|需|错|漏|超");

    public RecommendationsHaveTheirOwnList() {
        super("F02", Severity.MUST, "O", "建议与问题分开编号");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        List<Line> issues =
                subject.manuscript().lines().stream()
                        .filter(Line::own)
                        .filter(l -> l.role() == Role.ISSUES)
                        .toList();
        Optional<Line> heading =
                issues.stream().filter(l -> HEADING.matcher(l.words()).matches()).findFirst();
        return heading.map(h -> Stream.of(heading(h))).orElseGet(() -> measures(issues));
    }

    private Remark heading(Line line) {
        return remark(
                line.place(),
                line.text().strip(),
                "“%s”是标题，却当作一条问题编了号，后面的建议也接着问题编号。".formatted(line.words()),
                "单列“（三）建议和改进措施”，建议另从1开始编号。");
    }

    private Stream<Remark> measures(List<Line> issues) {
        return issues.stream()
                .filter(l -> l.numbering().isPresent() || l.place().key().startsWith("issue:"))
                .filter(l -> !l.place().key().endsWith(":cause"))
                .filter(l -> MEASURE.matcher(l.words()).find())
                .filter(l -> !FAULT.matcher(l.words()).find())
                .map(l -> remark(l.place(), l.text().strip(), "这一条写的是措施，不是问题。", "移到建议和改进措施中。"));
    }
}
