package ziping.ui.collection;

import ziping.report.collection.Collected;
import ziping.report.collection.CollectedProject;
import ziping.report.collection.LeftOut;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package in the list.
 *
 * @param project what counts of it; empty if nothing does
 * @param leftOut why it does not count, its first fault first; empty if it counts
 */
record PackageRow(
        State state,
        String place,
        String unit,
        String name,
        Optional<CollectedProject> project,
        List<LeftOut> leftOut) {

    /** What became of a package; the words stand under {@code state.<name>}. */
    enum State {
        /** Something is wrong with it. */
        FAILED,
        /** It is whole, and its project counts. */
        COUNTED,
        /** It is whole, but there is a later hand-in. */
        SUPERSEDED
    }

    PackageRow {
        leftOut = List.copyOf(leftOut);
    }

    /** All packages, those first that somebody has to ask about. */
    static List<PackageRow> of(Collected collected) {
        Map<String, List<LeftOut>> failed = new LinkedHashMap<>();
        collected
                .failed()
                .forEach(f -> failed.computeIfAbsent(f.place(), p -> new ArrayList<>()).add(f));
        List<PackageRow> rows = new ArrayList<>();
        failed.values().forEach(faults -> rows.add(leftOut(State.FAILED, faults)));
        collected.projects().forEach(project -> rows.add(counted(project)));
        collected.superseded().forEach(one -> rows.add(leftOut(State.SUPERSEDED, List.of(one))));
        return rows;
    }

    /** Whether it may be used. */
    boolean isSound() {
        return state != State.FAILED;
    }

    private static PackageRow counted(CollectedProject project) {
        return new PackageRow(
                State.COUNTED,
                project.place(),
                project.unit(),
                project.name(),
                Optional.of(project),
                List.of());
    }

    private static PackageRow leftOut(State state, List<LeftOut> reasons) {
        LeftOut first = reasons.getFirst();
        return new PackageRow(
                state, first.place(), first.unit(), first.project(), Optional.empty(), reasons);
    }
}
