package ziping.check;

import ziping.report.IgnoredRemark;
import ziping.report.Report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the checks that the rule pack wants. A pure function of its subject. */
public final class CheckList {

    private final List<Check> checks;

    /** A list of these checks, in the order in which they are printed. */
    public CheckList(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** All checks, whether a rule pack wants them or not. */
    public List<Check> checks() {
        return checks;
    }

    /** Looks at everything. */
    public CheckResult run(Subject subject) {
        List<Check> wanted =
                checks.stream().filter(c -> !subject.rules().off().contains(c.id())).toList();
        Set<Remark> remarks = new LinkedHashSet<>();
        wanted.forEach(check -> check.look(subject).forEach(remarks::add));
        List<IgnoredRemark> answers =
                subject.report().map(Report::ignoredRemarks).orElse(List.of());
        List<Remark> open = new ArrayList<>();
        List<CheckResult.Ignored> ignored = new ArrayList<>();
        for (Remark remark : remarks) {
            answer(remark, answers)
                    .ifPresentOrElse(
                            a -> ignored.add(new CheckResult.Ignored(remark, a)),
                            () -> open.add(remark));
        }
        open.sort(Comparator.comparing(Remark::severity));
        return new CheckResult(open, ignored, wanted);
    }

    private static Optional<IgnoredRemark> answer(Remark remark, List<IgnoredRemark> answers) {
        return answers.stream().filter(remark::isIgnoredBy).findFirst();
    }
}
