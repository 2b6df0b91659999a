package ziping.ui.main;

import ziping.report.Report;
import ziping.ui.support.Messages;
import ziping.ui.support.Navigation;
import ziping.ui.support.PageEntry;
import ziping.ui.support.Place;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The way to where the user is, as the head shows it: the year, the project and the page. */
final class Way {

    private static final Messages WORDS = Messages.of(Way.class);

    private final Navigation navigation;
    private final IntConsumer goYear;
    private final PageEntry first;

    /**
     * Makes ways.
     *
     * @param goYear shows the projects of a year; 0 for all
     * @param first the page a project begins with
     */
    Way(Navigation navigation, IntConsumer goYear, PageEntry first) {
        this.navigation = navigation;
        this.goYear = goYear;
        this.first = first;
    }

    /** To the projects of a year, with the other years to choose from. */
    List<Crumb> home(int year, List<Integer> years) {
        return List.of(years(year, years), Crumb.here(WORDS.get("home")));
    }

    /** To a page of a project. */
    List<Crumb> to(Report report, String page, List<Integer> years) {
        return List.of(
                years(report.project().year(), years),
                Crumb.to(report.project().name(), () -> navigation.go(Place.of(first.id()))),
                Crumb.here(page));
    }

    /** Each choice leads to the projects of its year. */
    private Crumb years(int year, List<Integer> years) {
        Stream<Integer> all = Stream.concat(years.stream(), Stream.of(0));
        List<Crumb> others = all.map(y -> Crumb.to(text(y), () -> goYear.accept(y))).toList();
        return new Crumb(text(year), () -> goYear.accept(year), others);
    }

    private static String text(int year) {
        return year == 0 ? WORDS.get("year.all") : WORDS.get("year", year);
    }
}
