package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** B09: target and actual value of every indicator are filled in, and so is its score. */
public final class ValuesMustBeFilledIn extends Check {

    public ValuesMustBeFilledIn() {
        super("B09", Severity.MUST, "O", "指标值、实际完成值和得分填写完整");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> !Text.isBlank(r.indicator().name()) && !r.isPlaceholder())
                .map(this::look)
                .flatMap(Optional::stream);
    }

    private Optional<Remark> look(SheetRow row) {
        Indicator indicator = row.indicator();
        List<String> missing = new ArrayList<>();
        boolean graded = indicator.isQualitative() && indicator.grade() != null;
        if (Text.isBlank(indicator.target()) && !indicator.isQualitative()) {
            missing.add("指标值");
        }
        if (Text.isBlank(indicator.actual()) && !graded) {
            missing.add("实际完成值");
        }
        boolean pointsFault = indicator.points() == null || indicator.points().signum() == 0;
        if (missing.isEmpty() && (pointsFault || !isUnscored(row))) {
            return Optional.empty();
        }
        if (isUnscored(row) && !pointsFault) {
            missing.add("得分");
        }
        String what = String.join("、", missing);
        Place place =
                missing.getFirst().equals("指标值")
                        ? row.target()
                        : missing.getFirst().equals("得分") ? row.score() : row.actual();
        return Optional.of(
                remark(
                        place,
                        "",
                        "指标“%s”没有填写%s。".formatted(indicator.name(), what),
                        "对照绩效目标申报表和完成情况填写" + what + "。"));
    }

    /** Refused scores are matters of B01 and B07. */
    private static boolean isUnscored(SheetRow row) {
        return row.scored().score() == null && row.indicator().score() == null;
    }
}
