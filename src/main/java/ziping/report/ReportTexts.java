package ziping.report;

import java.util.LinkedHashMap;
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
