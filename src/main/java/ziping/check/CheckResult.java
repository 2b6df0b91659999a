package ziping.check;

import ziping.report.IgnoredRemark;
import ziping.report.OpenRemarks;
import ziping.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a self-check found.
 *
 * @param open remarks to be dealt with, the weightiest first, in reading order
 * @param ignored remarks set aside, each with its reason
 * @param checks the checks that ran
 */
public record CheckResult(List<Remark> open, List<Ignored> ignored, List<Check> checks) {

    /** A remark set aside. */
    public record Ignored(Remark remark, IgnoredRemark answer) {}

    public CheckResult {
        open = List.copyOf(open);
        ignored = List.copyOf(ignored);
        checks = List.copyOf(checks);
    }

    /** How many open remarks there are of a severity. */
    public long count(Severity severity) {
        return open.stream().filter(r -> r.severity() == severity).count();
    }

    /** What stands against handing in: each 必改 that is open or was set aside without a reason. */
    public List<Remark> againstHandIn() {
        Stream<Remark> unexplained =
                ignored.stream()
                        .filter(i -> Text.isBlank(i.answer().reason()))
                        .map(Ignored::remark);
        return Stream.concat(open.stream(), unexplained)
                .filter(r -> r.severity() == Severity.MUST)
                .toList();
    }

    /** Whether nothing stands against handing in. */
    public boolean allowsHandIn() {
        return againstHandIn().isEmpty();
    }

    /** What the list of projects shows of it. */
    public OpenRemarks summary() {
        Optional<Remark> first = open.stream().findFirst();
        return new OpenRemarks(
                Math.toIntExact(count(Severity.MUST)),
                Math.toIntExact(count(Severity.HINT)),
                first.map(Remark::message).orElse(""),
                first.map(remark -> remark.place().key()).orElse(""));
    }

    /** The open remarks of a check. */
    public List<Remark> of(String checkId) {
        return open.stream().filter(r -> r.id().equals(checkId)).toList();
    }
}
