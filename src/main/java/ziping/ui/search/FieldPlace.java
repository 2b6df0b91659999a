package ziping.ui.search;

import ziping.ui.support.Place;
import ziping.ui.support.SourcePlace;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in the window a field of the exchange format is edited. */
final class FieldPlace {

    private static final Set<String> ON_THE_COVER = Set.of("date", "writer", "leader", "team");

    private FieldPlace() {}

    /** The place; empty for what no page shows as a field. */
    static Optional<Place> of(List<String> path) {
        String name = path.getLast();
        return switch (path.getFirst()) {
            case "unit" -> Optional.of(Place.field("project", "unit." + name));
            case "project" -> Optional.of(project(path, name));
            case "evaluation" -> Optional.of(evaluation(path, name));
            case "goals", "indicators" -> row("indicator", path);
            case "funds", "budgetDocuments", "spendingItems", "ledger" -> row("execution", path);
            case "framework" -> row("scoring", path);
            case "surveys" -> survey(path, name);
            case "evidence" -> row("evidence", path);
            case "issues", "recommendations" -> row("finding", path);
            default -> Optional.empty();
        };
    }

    private static Place project(List<String> path, String name) {
        if (name.equals("goalNote")) {
            return new Place("report", name, SourcePlace.REPORT_TEXT);
        }
        return path.size() == 2
                ? Place.field("project", "project." + name)
                : new Place("project", path.get(2), name);
    }

    private static Place evaluation(List<String> path, String name) {
        String page = ON_THE_COVER.contains(path.get(1)) ? "project" : "evaluation";
        return path.size() == 2
                ? Place.field(page, "evaluation." + name)
                : new Place(page, path.get(2), name);
    }

    /** A question has a table of its own; an answer option has no place but its survey. */
    private static Optional<Place> survey(List<String> path, String name) {
        if (path.size() == 3) {
            return row("evaluation", path);
        }
        return path.get(2).equals("questions")
                ? Optional.of(new Place("evaluation", path.get(3), name))
                : Optional.empty();
    }

    private static Optional<Place> row(String page, List<String> path) {
        return path.size() == 3
                ? Optional.of(new Place(page, path.get(1), path.getLast()))
                : Optional.empty();
    }
}
