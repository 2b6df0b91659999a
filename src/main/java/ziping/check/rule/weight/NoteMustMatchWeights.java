package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Role;
import ziping.check.prose.Search;
import ziping.check.sheet.Sheet;
import ziping.check.sheet.SheetRow;
import ziping.indicator.Indicator;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A05: a sentence that names the weights names those of the form. */
public final class NoteMustMatchWeights extends Check {

    private static final Search NOTE =
            Search.from(
                    "(产出|效益|满意度|成本)指标?(?:分值|权重|占|为|设|共|合计|\\s|[（(:：]){0,6}(\\d{1,3}(?:\\.\\d+)?)\\s*分",
                    "产出",
                    "效益",
                    "满意度",
                    "成本");
    private static final Pattern SCORE = Pattern.compile(".{0,14}得分?.*");

    public NoteMustMatchWeights() {
        super("A05", Severity.HINT, "O", "文字中说明的分值与自评表一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        if (subject.sheets().size() != 1 || !subject.sheets().getFirst().hasRows()) {
            return Stream.empty();
        }
        Sheet sheet = subject.sheets().getFirst();
        return subject.manuscript()
                .prose()
                .filter(l -> l.role() != Role.FIELD)
                .flatMap(line -> look(sheet, line));
    }

    private Stream<Remark> look(Sheet sheet, Line line) {
        return NOTE.all(line)
                .filter(m -> !SCORE.matcher(line.plain().substring(m.start())).matches())
                .filter(m -> sheet.hasClass(m.group(1)))
                .filter(m -> points(sheet, m.group(1)).compareTo(new BigDecimal(m.group(2))) != 0)
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        line.text().substring(m.start(), m.end()),
                                        "文字说%s指标%s分，自评表中合计%s分。"
                                                .formatted(
                                                        m.group(1),
                                                        m.group(2),
                                                        Points.weight(points(sheet, m.group(1)))),
                                        "以自评表为准改正文字，或改正分值。"));
    }

    private static BigDecimal points(Sheet sheet, String beginning) {
        return sheet.rows().stream()
                .map(SheetRow::indicator)
                .filter(i -> i.level1().startsWith(beginning) && i.points() != null)
                .map(Indicator::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
