package ziping.check.rule.score;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Glyphs;
import ziping.check.sheet.Sheet;
import ziping.check.sheet.SheetRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** B14: no two indicators say the same. */
public final class IndicatorsShouldDiffer extends Check {

    public IndicatorsShouldDiffer() {
        super("B14", Severity.NOTE, "O", "各项指标不重复");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.sheets().stream().flatMap(this::look);
    }

    private Stream<Remark> look(Sheet sheet) {
        Map<String, SheetRow> seen = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            String name = Glyphs.bare(row.indicator().name());
            SheetRow first = name.isEmpty() ? null : seen.putIfAbsent(name, row);
            if (first != null) {
                remarks.add(
                        remark(
                                row.place().at("name", "三级指标"),
                                row.indicator().name(),
                                "指标“%s”出现两次（%s、%s）。"
                                        .formatted(
                                                row.indicator().name(),
                                                first.indicator().level2(),
                                                row.indicator().level2()),
                                "删去一个，或改成含义不同的指标。"));
            }
        }
        return remarks.stream();
    }
}
