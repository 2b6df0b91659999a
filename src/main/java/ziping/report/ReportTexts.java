package ziping.report;

import ziping.evaluation.Evaluation;
import ziping.project.Project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The clerk's own words by the keys that outlines use. Most are fields of the project or the
 * evaluation; any other key is a {@link ReportText}.
 */
public final class ReportTexts {

    private static final Map<String, Function<Report, String>> FIELDS = fields();

    private ReportTexts() {}

    /** The words under a key; empty if there are none. */
    public static String of(Report report, String key) {
        return FIELDS.containsKey(key) ? FIELDS.get(key).apply(report) : report.text(key);
    }

    /** The report with these words under a key. */
    public static Report with(Report report, String key, String text) {
        Project project = report.project();
        Evaluation evaluation = report.evaluation();
        return switch (key) {
            case "background" -> report.withProject(project.withBackground(text));
            case "basisNote" -> report.withProject(project.withBasisNote(text));
            case "content" -> report.withProject(project.withContent(text));
            case "plan" -> report.withProject(project.withPlan(text));
            case "organisation" -> report.withProject(project.withOrganisation(text));
            case "goalNote" -> report.withProject(project.withGoalNote(text));
            case "purpose" -> report.withEvaluation(evaluation.withPurpose(text));
            case "evaluationPlan" -> report.withEvaluation(evaluation.withPlan(text));
            case "principles" -> report.withEvaluation(evaluation.withPrinciples(text));
            case "methods" -> report.withEvaluation(evaluation.withMethods(text));
            case "standards" -> report.withEvaluation(evaluation.withStandards(text));
            case "process" -> report.withEvaluation(evaluation.withProcess(text));
            case "limits" -> report.withEvaluation(evaluation.withLimits(text));
            default -> report.withTexts(texts(report, key, text));
        };
    }

    private static List<ReportText> texts(Report report, String key, String text) {
        List<ReportText> texts = new ArrayList<>(report.texts());
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).key().equals(key)) {
                texts.set(i, texts.get(i).withText(text));
                return texts;
            }
        }
        texts.add(new ReportText(key, text));
        return texts;
    }

    /** Keys that are fields of the project or the evaluation. */
    public static Set<String> fieldKeys() {
        return FIELDS.keySet();
    }

    private static Map<String, Function<Report, String>> fields() {
        Map<String, Function<Report, String>> fields = new LinkedHashMap<>();
        fields.put("background", r -> r.project().background());
        fields.put("basisNote", r -> r.project().basisNote());
        fields.put("content", r -> r.project().content());
        fields.put("plan", r -> r.project().plan());
        fields.put("organisation", r -> r.project().organisation());
        fields.put("goalNote", r -> r.project().goalNote());
        fields.put("purpose", r -> r.evaluation().purpose());
        fields.put("evaluationPlan", r -> r.evaluation().plan());
        fields.put("principles", r -> r.evaluation().principles());
        fields.put("methods", r -> r.evaluation().methods());
        fields.put("standards", r -> r.evaluation().standards());
        fields.put("process", r -> r.evaluation().process());
        fields.put("limits", r -> r.evaluation().limits());
        return Map.copyOf(fields);
    }
}
