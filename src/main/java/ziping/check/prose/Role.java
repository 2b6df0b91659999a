package ziping.check.prose;

import java.util.Arrays;
import java.util.List;

/** What a section of a report is about, whatever outline it follows; known by its heading. */
public enum Role {
    /** 摘要. */
    SUMMARY("摘要"),
    /** 立项背景. */
    BACKGROUND("背景"),
    /** 立项依据. */
    BASIS("立项依据"),
    /** 实施内容. */
    CONTENT("实施内容", "主要内容", "项目内容"),
    /** 绩效目标完成情况: a heading of other outlines. */
    ACHIEVEMENT("目标完成情况", "指标完成情况"),
    /** 实施计划及完成情况. */
    PLAN("实施计划", "资金使用", "预算执行", "资金情况", "实施情况"),
    /** 组织及管理. */
    ORGANISATION("组织及管理", "组织管理", "组织实施"),
    /** 绩效目标. */
    GOALS("绩效目标"),
    /** 评价的目的和依据. */
    PURPOSE("评价的目的", "评价目的", "目的和依据"),
    /** 工作方案制定过程. */
    EVALUATION_PLAN("工作方案"),
    /** 评价原则、评价方法. */
    METHODS("评价原则", "评价方法", "评价标准"),
    /** 评价实施过程. */
    PROCESS("实施过程", "自评工作开展", "组织过程"),
    /** 局限性. */
    LIMITS("局限性"),
    /** 评价结论. */
    CONCLUSION("评价结论", "自评结论", "自评得分", "自评结果"),
    /** 绩效分析. */
    ANALYSIS("绩效分析", "指标分析"),
    /** 主要经验及做法. */
    EXPERIENCE("经验"),
    /** 存在的问题. */
    ISSUES("存在的问题", "存在问题", "问题和原因", "问题及原因"),
    /** 建议和改进措施. */
    RECOMMENDATIONS("建议", "改进措施", "整改措施", "下一步"),
    /** 附件. */
    ATTACHMENTS("附件"),
    /** A field of the program that no section prints alone. */
    FIELD,
    /** Anything else. */
    OTHER;

    private final List<String> signs;

    Role(String... signs) {
        this.signs = List.of(signs);
    }

    /** The role of a section by its heading; a heading that names several is none of them. */
    public static Role of(String heading) {
        List<Role> roles = Arrays.stream(values()).filter(r -> r.isIn(heading)).toList();
        boolean chapter = heading.contains("、") && roles.size() > 1;
        return roles.isEmpty() || (chapter && !sameSubject(roles)) ? OTHER : roles.getFirst();
    }

    private static boolean sameSubject(List<Role> roles) {
        return roles.stream().allMatch(METHODS::equals);
    }

    private boolean isIn(String heading) {
        return signs.stream().anyMatch(heading::contains);
    }
}
