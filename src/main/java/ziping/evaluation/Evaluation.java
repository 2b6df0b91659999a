package ziping.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.project.BasisDocument;
import ziping.value.InvalidValueException;
import ziping.value.Points;
import ziping.value.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How the self-evaluation was carried out.
 *
 * @param date 绩效自评日期; {@code null} if not given
 * @param writer 报告撰写人
 * @param leader 评价工作负责人
 * @param team 评价小组成员
 * @param purpose 评价的目的
 * @param basis 评价依据 as documents
 * @param plan 绩效评价工作方案制定过程
 * @param principles 评价原则
 * @param methods 评价方法
 * @param standards 评价标准
 * @param process 实施过程
 * @param limits 局限性
 * @param statedScore the score the team named without a table, points, 0 to 100; {@code null} if
 *     none
 */
@RecordBuilder
public record Evaluation(
        LocalDate date,
        String writer,
        String leader,
        List<TeamMember> team,
        String purpose,
        List<BasisDocument> basis,
        String plan,
        String principles,
        String methods,
        String standards,
        String process,
        String limits,
        BigDecimal statedScore)
        implements EvaluationBuilder.With {

    /** An evaluation of which nothing is known yet. */
    public static final Evaluation EMPTY = EvaluationBuilder.builder().build();

    private static final BigDecimal MOST = new BigDecimal(100);

    public Evaluation {
        writer = Text.of(writer);
        leader = Text.of(leader);
        team = team == null ? List.of() : List.copyOf(team);
        purpose = Text.of(purpose);
        basis = basis == null ? List.of() : List.copyOf(basis);
        plan = Text.of(plan);
        principles = Text.of(principles);
        methods = Text.of(methods);
        standards = Text.of(standards);
        process = Text.of(process);
        limits = Text.of(limits);
        statedScore = Points.of(statedScore);
        if (statedScore != null && (statedScore.signum() < 0 || statedScore.compareTo(MOST) > 0)) {
            throw new InvalidValueException("评价组评定的得分应在0到100之间，请改正。");
        }
    }
}
