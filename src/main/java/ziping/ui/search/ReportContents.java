package ziping.ui.search;

import ziping.exchange.FieldValue;
import ziping.exchange.ProjectJson;
import ziping.report.Report;
import ziping.report.ReportText;
import ziping.ui.support.Messages;
import ziping.ui.support.Navigation;
import ziping.ui.support.Place;
import ziping.ui.support.SourcePlace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields and texts of a report as hits. A field of the report's own is found by its name and by
 * what it says, a cell of a table by what it says; the first row answers for the column's name.
 */
final class ReportContents {

    private static final Messages WORDS = Messages.of(ReportContents.class);
    private static final int MOST_OF_A_NAME = 40;
    private static final String STEP = " › ";
    private static final Set<String> UNSEEN = Set.of("sha256", "size", "snapshot");

    private final Report report;
    private final Navigation navigation;
    private final Set<String> columns = new HashSet<>();
    private final List<Hit> hits = new ArrayList<>();

    private ReportContents(Report report, Navigation navigation) {
        this.report = report;
        this.navigation = navigation;
    }

    static List<Hit> of(Report report, Navigation navigation) {
        ReportContents contents = new ReportContents(report, navigation);
        ProjectJson.fields(report).forEach(contents::add);
        report.texts().forEach(contents::add);
        return contents.hits.stream().sorted(Comparator.comparing(ReportContents::isLong)).toList();
    }

    /** Names come before texts, in which words are only somewhere. */
    private static boolean isLong(Hit hit) {
        return hit.title().length() > MOST_OF_A_NAME;
    }

    private void add(FieldValue field) {
        if (!UNSEEN.contains(field.path().getLast())) {
            FieldPlace.of(field.path()).ifPresent(place -> add(field, place));
        }
    }

    private void add(FieldValue field, Place place) {
        int last = field.label().lastIndexOf(STEP);
        String where = last < 0 ? "" : field.label().substring(0, last);
        String name = last < 0 ? field.label() : field.label().substring(last + STEP.length());
        boolean byName = place.item().isEmpty() || columns.add(place.page() + name);
        String said = String.join("\n", field.spellings());
        String searched = byName ? name + "\n" + said : said;
        if (!searched.isBlank()) {
            hits.add(
                    new Hit(
                            WORDS.get("field"),
                            title(name, field.words()),
                            where,
                            searched,
                            () -> navigation.go(place)));
        }
    }

    private void add(ReportText text) {
        Place place = new Place("report", text.key(), SourcePlace.REPORT_TEXT);
        hits.add(
                new Hit(
                        WORDS.get("text"),
                        text.text().strip(),
                        report.project().name(),
                        text.text(),
                        () -> navigation.go(place)));
    }

    private static String title(String name, String words) {
        return words.isBlank() ? name : WORDS.get("title", name, words.strip());
    }
}
