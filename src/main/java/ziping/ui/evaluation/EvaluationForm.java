package ziping.ui.evaluation;

import ziping.evaluation.Evaluation;
import ziping.project.BasisDocument;
import ziping.ui.support.ReportField;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of 评价工作, without any control. */
final class EvaluationForm {

    static final ReportField<String> PURPOSE =
            field("evaluation.purpose", Evaluation::purpose, Evaluation::withPurpose);
    static final ReportField<List<BasisDocument>> BASIS =
            field("evaluation.basis", Evaluation::basis, Evaluation::withBasis);
    static final ReportField<String> PLAN =
            field("evaluation.plan", Evaluation::plan, Evaluation::withPlan);
    static final ReportField<String> PRINCIPLES =
            field("evaluation.principles", Evaluation::principles, Evaluation::withPrinciples);
    static final ReportField<String> METHODS =
            field("evaluation.methods", Evaluation::methods, Evaluation::withMethods);
    static final ReportField<String> STANDARDS =
            field("evaluation.standards", Evaluation::standards, Evaluation::withStandards);
    static final ReportField<String> PROCESS =
            field("evaluation.process", Evaluation::process, Evaluation::withProcess);
    static final ReportField<String> LIMITS =
            field("evaluation.limits", Evaluation::limits, Evaluation::withLimits);
    static final ReportField<BigDecimal> STATED_SCORE =
            field("evaluation.statedScore", Evaluation::statedScore, Evaluation::withStatedScore);

    private EvaluationForm() {}

    private static <T> ReportField<T> field(
            String id, Function<Evaluation, T> get, BiFunction<Evaluation, T, Evaluation> set) {
        return new ReportField<>(
                id,
                report -> get.apply(report.evaluation()),
                (report, value) -> report.withEvaluation(set.apply(report.evaluation(), value)));
    }
}
