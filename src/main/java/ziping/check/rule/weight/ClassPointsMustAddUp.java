package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.Sheet;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A02: the 分值 of the rows make what the form states for their first-level class. */
public final class ClassPointsMustAddUp extends Check {

    public ClassPointsMustAddUp() {
        super("A02", Severity.MUST, "R", "三级指标分值合计等于所属一级指标分值");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream().flatMap(this::look);
    }

    private Stream<Remark> look(Sheet sheet) {
        return sheet.classPoints().entrySet().stream()
                .filter(e -> sheet.hasClass(e.getKey()))
                .filter(e -> !isCutOff(sheet, e.getKey()))
                .filter(e -> sheet.pointsOf(e.getKey()).compareTo(e.getValue()) != 0)
                .map(e -> remark(sheet, e.getKey(), e.getValue()));
    }

    /** A table that ends before its 总分 may lack rows of its last class. */
    private static boolean isCutOff(Sheet sheet, String level1) {
        return !sheet.entered()
                && sheet.statedPoints().isEmpty()
                && sheet.rows().getLast().indicator().level1().equals(level1);
    }

    private Remark remark(Sheet sheet, String level1, BigDecimal stated) {
        return remark(
                sheet.place().at("points", level1),
                Points.weight(stated),
                "%s标明%s分，所属三级指标分值合计%s分，两者不等。"
                        .formatted(
                                level1,
                                Points.weight(stated),
                                Points.weight(sheet.pointsOf(level1))),
                "核对" + level1 + "各项分值，使合计等于" + Points.weight(stated) + "分。");
    }
}
