package ziping.ui.workbench;

import ziping.report.ReportSummary;
import ziping.value.SearchIndex;

import java.util.List;

/**
 * All projects with what finds them by name or unit. Making one takes a moment for ten thousand, so
 * it is made where the list is read.
 */
record ProjectCatalog(List<ReportSummary> projects, SearchIndex index) {

    static final ProjectCatalog EMPTY = of(List.of());

    static ProjectCatalog of(List<ReportSummary> projects) {
        return new ProjectCatalog(
                List.copyOf(projects),
                new SearchIndex(projects.stream().map(p -> p.name() + "\n" + p.unit()).toList()));
    }

    /** Those that match what is sought; all for nothing. */
    List<ReportSummary> find(String sought) {
        return sought.isBlank()
                ? projects
                : index.find(sought, projects.size()).stream().map(projects::get).toList();
    }
}
