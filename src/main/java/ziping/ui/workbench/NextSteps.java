package ziping.ui.workbench;

import ziping.report.ReportStage;
import ziping.report.ReportSummary;
import ziping.ui.support.Messages;
import ziping.ui.support.Place;
import ziping.ui.support.SourcePlace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to do next: at most one step a project, first what the bureau has sent back, then what it
 * would send back, then what is not scored, then what can be handed in.
 */
final class NextSteps {

    private static final Messages WORDS = Messages.of(NextSteps.class);
    private static final Place HAND_IN = Place.of("submission");
    private static final Place SCORING = Place.of("scoring");

    /**
     * A step.
     *
     * @param rank the lower, the sooner
     * @param words what is to be done
     * @param action the link's words
     * @param place where in the project
     */
    record Step(int rank, ReportSummary project, String words, String action, Place place) {}

    private NextSteps() {}

    /** The first steps of some projects. */
    static List<Step> of(List<ReportSummary> projects, int most) {
        return projects.stream()
                .map(NextSteps::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Step::rank))
                .limit(most)
                .toList();
    }

    private static Optional<Step> of(ReportSummary project) {
        if (project.stage() == ReportStage.RETURNED) {
            return step(0, project, WORDS.get("next.returned"), "next.answer", HAND_IN);
        }
        if (project.stage() == ReportStage.HANDED_IN) {
            return Optional.empty();
        }
        if (project.remarks() != null && project.remarks().must() > 0) {
            Place place = SourcePlace.read(project.remarks().place());
            return step(1, project, project.remarks().message(), "next.mend", place);
        }
        if (project.total() == null) {
            return step(2, project, WORDS.get("next.unscored"), "next.score", SCORING);
        }
        return project.remarks() == null
                ? Optional.empty()
                : step(3, project, WORDS.get("next.ready"), "next.handIn", HAND_IN);
    }

    private static Optional<Step> step(
            int rank, ReportSummary project, String words, String action, Place place) {
        String line = WORDS.get("next", project.name(), words);
        return Optional.of(new Step(rank, project, line, WORDS.get(action), place));
    }
}
