package ziping.check.rule.proof;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Role;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** H07: evaluation methods are called by their official names. */
public final class MethodsHaveOfficialNames extends Check {

    private static final Pattern METHOD =
            Pattern.compile(
                    "(?:采用了?|运用了?|使用了?|结合|和|与|、|及)([\\u4e00-\\u9fa5]{2,8}?(?:分析|对比|比较|评判|评价|管理|成本|统计|调查)法)(?![律规则])");
    private static final Pattern OFFICIAL =
            Pattern.compile(
                    ".*(成本效益分析法|^比较法|因素分析法|最低成本法|公众评判法|标杆管理法|问卷调查法|抽样调查法|实地调查法|综合评价法|专家评价法|目标比较法|目标预定与实施效果比较法|层次分析法|文献分析法|案卷分析法)");

    public MethodsHaveOfficialNames() {
        super("H07", Severity.NOTE, "O", "评价方法用规范名称");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.manuscript().section(Role.METHODS).stream()
                .flatMap(
                        l ->
                                METHOD.matcher(l.plain())
                                        .results()
                                        .filter(m -> !OFFICIAL.matcher(m.group(1)).matches())
                                        .limit(1)
                                        .map(
                                                m ->
                                                        remark(
                                                                l.place(),
                                                                m.group(1),
                                                                "“" + m.group(1) + "”不是规定的评价方法名称。",
                                                                "用成本效益分析法、比较法、因素分析法、最低成本法、公众评判法、标杆管理法等规范名称。")));
    }
}
