package ziping.ui.search;

import ziping.store.FoundText;
import ziping.ui.support.Messages;
import ziping.ui.support.Place;
import ziping.ui.support.SourcePlace;

import java.util.List;
import java.util.function.BiConsumer;

/** What was found in projects that do not lie open, as hits that open the very field. */
final class OtherProjects {

    private static final Messages WORDS = Messages.of(OtherProjects.class);

    private final BiConsumer<String, Place> open;

    /**
     * Makes hits.
     *
     * @param open opens the project with an id at a place
     */
    OtherProjects(BiConsumer<String, Place> open) {
        this.open = open;
    }

    /** The hits; those of the project that lies open are found in another way. */
    List<Hit> hits(List<FoundText> found, String openId) {
        return found.stream().filter(f -> !f.reportId().equals(openId)).map(this::hit).toList();
    }

    private Hit hit(FoundText found) {
        return new Hit(
                WORDS.get("other"),
                found.text().strip(),
                WORDS.get("project.detail", found.year(), found.project()),
                found.text(),
                () -> open.accept(found.reportId(), place(found)));
    }

    private static Place place(FoundText found) {
        return switch (found.kind()) {
            case INDICATOR -> new Place("indicator", found.item(), "name");
            case SPENDING_ITEM -> new Place("execution", found.item(), "name");
            case ISSUE -> new Place("finding", found.item(), "description");
            case RECOMMENDATION -> new Place("finding", found.item(), "measure");
            case EVIDENCE -> new Place("evidence", found.item(), "title");
            case PROJECT -> Place.field("project", "project." + found.item());
            case TEXT -> new Place("report", found.item(), SourcePlace.REPORT_TEXT);
        };
    }
}
