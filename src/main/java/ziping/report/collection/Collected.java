package ziping.report.collection;

import java.util.List;

/**
 * What was found in a folder of packages.
 *
 * @param projects what counts, by year, unit and name; of each project its last hand-in
 * @param failed what is wrong with packages that failed verification or cannot be understood
 * @param superseded packages of which there is a later hand-in
 */
public record Collected(
        List<CollectedProject> projects, List<LeftOut> failed, List<LeftOut> superseded) {

    public Collected {
        projects = List.copyOf(projects);
        failed = List.copyOf(failed);
        superseded = List.copyOf(superseded);
    }

    /** How many packages failed; each may have several faults. */
    public long failures() {
        return failed.stream().map(LeftOut::place).distinct().count();
    }
}
