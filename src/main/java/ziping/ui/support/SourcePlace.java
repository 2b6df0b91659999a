package ziping.ui.support;

/**
 * Where a cell or paragraph of the assembled document comes from, such as {@code
 * indicator:ID:score} or {@code text:background}, as a place in the window.
 */
public final class SourcePlace {

    /** The field of every text on the report page; the item says which text. */
    public static final String REPORT_TEXT = "report.text";

    private SourcePlace() {}

    /** The place in the window; the report page for what belongs to no other. */
    public static Place read(String source) {
        String[] parts = source.split(":", 3);
        String item = parts.length > 1 ? parts[1] : "";
        String field = parts.length > 2 ? parts[2] : "";
        return switch (parts[0]) {
            case "unit", "project", "evaluation" ->
                    Place.field(page(parts[0], item), parts[0] + "." + item);
            case "basis", "team" -> new Place("project", item, field);
            case "fund",
                    "funds",
                    "budgetDocument",
                    "document",
                    "spendingItem",
                    "item",
                    "ledger",
                    "month" ->
                    new Place("execution", item, field);
            case "goal", "indicator" -> new Place("indicator", item, field);
            case "framework", "sheet" -> new Place("scoring", item, field);
            case "survey", "question" -> new Place("evaluation", item, field);
            case "issue", "recommendation" -> new Place("finding", item, field);
            case "evidence" -> new Place("evidence", item, field);
            case "submission" -> new Place("submission", item, field);
            case "text" -> new Place("report", item, REPORT_TEXT);
            default -> new Place("report", item, field);
        };
    }

    /** Who evaluated and when stands on the cover, with the project. */
    private static String page(String noun, String field) {
        boolean onCover =
                !noun.equals("evaluation")
                        || field.equals("date")
                        || field.equals("writer")
                        || field.equals("leader");
        return onCover ? "project" : "evaluation";
    }
}
