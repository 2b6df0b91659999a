package ziping.ui.workbench;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import ziping.report.ReportSummary;
import ziping.ui.support.Messages;
import ziping.value.Pinyin;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The projects of the workbench and which of them are shown. */
final class ProjectList {

    /** The filter's answer for all years. */
    static final int ALL = 0;

    private static final Messages WORDS = Messages.of(ProjectList.class);

    private final ObservableList<ReportSummary> all = FXCollections.observableArrayList();
    private final FilteredList<ReportSummary> shown = new FilteredList<>(all);
    private int year = ALL;
    private String sought = "";

    List<ReportSummary> all() {
        return all;
    }

    ObservableList<ReportSummary> shown() {
        return shown;
    }

    void set(List<ReportSummary> projects) {
        all.setAll(projects);
        if (year != ALL && projects.stream().noneMatch(p -> p.year() == year)) {
            choose(ALL);
        }
    }

    /** The years to choose from, all of them first. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>(List.of(ALL));
        all.stream()
                .map(ReportSummary::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(years::add);
        return years;
    }

    int year() {
        return year;
    }

    void choose(Integer chosen) {
        year = chosen == null ? ALL : chosen;
        filter();
    }

    void search(String text) {
        sought = Text.of(text).strip();
        filter();
    }

    /** The year shown and, if there is only one, the unit. */
    String title() {
        String what = year == ALL ? WORDS.get("title.all") : WORDS.get("year", year);
        List<String> units =
                all.stream()
                        .filter(p -> year == ALL || p.year() == year)
                        .map(ReportSummary::unit)
                        .distinct()
                        .toList();
        return units.size() == 1 && !units.getFirst().isBlank()
                ? what + "\u3000" + units.getFirst()
                : what;
    }

    private void filter() {
        shown.setPredicate(p -> (year == ALL || p.year() == year) && matches(p));
    }

    private boolean matches(ReportSummary project) {
        return Pinyin.matches(project.name(), sought) || Pinyin.matches(project.unit(), sought);
    }
}
