package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * E05: the criteria of the official framework are answered, not copied as claims (财预〔2013〕53号,
 * 财预〔2020〕10号).
 */
public final class CriteriaAreNoFacts extends Check {

    private static final List<String> CRITERIA =
            List.of(
                    "细化分解为具体的",
                    "通过清晰、可衡量的指标值予以体现",
                    "任务数或计划数相对应",
                    "与本年度部门预算资金相匹配",
                    "与预算确定的项目投资额或资金量相匹配",
                    "符合国家法律法规、国民经济",
                    "属于部门履职所需",
                    "属于公共财政支持范围",
                    "按照规定的程序申请设立",
                    "审批文件、材料符合相关要求",
                    "预期产出效益和效果符合正常的业绩水平",
                    "预算额度测算依据充分",
                    "资金的拨付有完整的审批程序和手续",
                    "符合项目预算批复或合同规定的用途",
                    "财务和业务管理制度合法、合规、完整",
                    "项目调整及支出调整手续完备",
                    "资料齐全并及时归档",
                    "人员条件、场地设备、信息支撑等落实到位");
    private static final Search ANY = Search.ofWords(CRITERIA.toArray(String[]::new));
    private static final int FEWEST = 2;

    public CriteriaAreNoFacts() {
        super("E05", Severity.HINT, "O", "不把评价要点照抄成事实");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Map<String, List<Line>> sections =
                subject.manuscript()
                        .prose()
                        .filter(ANY::isIn)
                        .filter(l -> l.plain().chars().filter(Character::isDigit).count() < 3)
                        .collect(
                                Collectors.groupingBy(
                                        l -> l.section() + l.role(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return sections.values().stream()
                .filter(lines -> matches(lines) >= FEWEST)
                .map(
                        lines ->
                                remark(
                                        lines.getFirst().place(),
                                        lines.getFirst().text().strip(),
                                        "本节照抄了指标体系的评价要点，没有写本项目的目标、指标和数据。",
                                        "写出具体的绩效目标、指标值和完成情况。"));
    }

    private static long matches(List<Line> lines) {
        return CRITERIA.stream()
                .filter(c -> lines.stream().anyMatch(l -> l.plain().contains(c)))
                .count();
    }
}
