package ziping.check.rule.proof;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Manuscript;
import ziping.evaluation.Evaluation;
import ziping.report.outline.Outline;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** H05: team, writer, leader and date of the evaluation are there for the cover. */
public final class CoverMustBeSigned extends Check {

    public CoverMustBeSigned() {
        super("H05", Severity.MUST, "C", "评价小组、撰写人、负责人、日期齐全");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        boolean cover = subject.outline().filter(Outline::cover).isPresent();
        if (!cover) {
            return Stream.empty();
        }
        return subject.report()
                .map(r -> entered(r.evaluation()))
                .orElseGet(() -> words(subject.manuscript()));
    }

    private Stream<Remark> entered(Evaluation evaluation) {
        return Stream.of(
                        missing(evaluation.team().isEmpty(), "team", "评价小组成员"),
                        missing(Text.isBlank(evaluation.writer()), "writer", "报告撰写人"),
                        missing(Text.isBlank(evaluation.leader()), "leader", "评价工作负责人"),
                        missing(evaluation.date() == null, "date", "绩效自评日期"))
                .flatMap(Optional::stream);
    }

    private Optional<Remark> missing(boolean absent, String field, String what) {
        return absent
                ? Optional.of(
                        remark(
                                ReportPlaces.evaluation(field, what),
                                "",
                                "封面缺少" + what + "。",
                                "填写" + what + "。"))
                : Optional.empty();
    }

    private Stream<Remark> words(Manuscript manuscript) {
        List<String> missing = new ArrayList<>();
        if (!has(manuscript, "评价小组", "评价组成员", "自评小组")) {
            missing.add("评价小组成员");
        }
        if (!has(manuscript, "撰写人")) {
            missing.add("报告撰写人");
        }
        if (!has(manuscript, "负责人")) {
            missing.add("评价工作负责人");
        }
        if (!has(manuscript, "自评日期", "报告日期", "评价日期")) {
            missing.add("绩效自评日期");
        }
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        remark(
                                new Place("cover", "封面"),
                                "",
                                "封面缺少" + String.join("、", missing) + "。",
                                "按提纲补全封面。"));
    }

    private static boolean has(Manuscript manuscript, String... words) {
        return manuscript.lines().stream()
                .anyMatch(l -> Stream.of(words).anyMatch(l.plain()::contains));
    }
}
