package ziping.ui.workbench;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import ziping.report.ReportSummary;
import ziping.ui.support.Messages;
import ziping.value.Text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The projects of the workbench and which of them are shown: those of a year, or of all. */
final class ProjectList {

    /** Stands for all years. */
    static final int ALL = 0;

    private static final Messages WORDS = Messages.of(ProjectList.class);

    private final ObservableList<ReportSummary> shown = FXCollections.observableArrayList();
    private ProjectCatalog catalog = ProjectCatalog.EMPTY;
    private int year = ALL;
    private boolean chosen;
    private String sought = "";

    List<ReportSummary> all() {
        return catalog.projects();
    }

    ObservableList<ReportSummary> shown() {
        return shown;
    }

    /** Takes in the projects as they are now; the newest year is shown until another is chosen. */
    void set(ProjectCatalog now) {
        catalog = now;
        boolean gone = now.projects().stream().noneMatch(p -> p.year() == year);
        if (!chosen || (year != ALL && gone)) {
            year = years().stream().findFirst().orElse(ALL);
        }
        filter();
    }

    /** The years there are projects of, the newest first. */
    List<Integer> years() {
        return catalog.projects().stream()
                .map(ReportSummary::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The year shown; {@link #ALL} for all. */
    int year() {
        return year;
    }

    void choose(int wanted) {
        year = wanted;
        chosen = true;
        filter();
    }

    void search(String text) {
        sought = Text.of(text).strip();
        filter();
    }

    /** The projects of the year shown, whatever is sought. */
    List<ReportSummary> ofYear() {
        return ofYear(catalog.projects().stream()).toList();
    }

    /** The year shown and, if there is only one, the unit. */
    String title() {
        String what = year == ALL ? WORDS.get("title.all") : WORDS.get("year", year);
        List<String> units = ofYear().stream().map(ReportSummary::unit).distinct().toList();
        return units.size() == 1 && !units.getFirst().isBlank()
                ? what + "\u3000" + units.getFirst()
                : what;
    }

    private void filter() {
        shown.setAll(ofYear(catalog.find(sought).stream()).toList());
    }

    private Stream<ReportSummary> ofYear(Stream<ReportSummary> projects) {
        return projects.filter(p -> year == ALL || p.year() == year);
    }
}
