package ziping.app;

import ziping.exchange.Difference;
import ziping.exchange.ProjectJson;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.scoring.IndicatorScore;
import ziping.scoring.ScoreSheet;
import ziping.template.TemplateException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two states of a report side by side, such as a hand-in and the one before it.
 *
 * @param scores what each row of the 自评表 scored then and now, after the total
 * @param fields what the fields said then and say now, where that differs
 */
public record Comparison(List<ScoreChange> scores, List<Difference> fields) {

    /**
     * A score then and now.
     *
     * @param name of the indicator
     * @param before points; {@code null} if it was not scored or not there
     * @param after points; {@code null} if it is not scored or not there
     */
    public record ScoreChange(String name, BigDecimal before, BigDecimal after) {

        /** Whether anything has changed. */
        public boolean isChange() {
            return Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())
                            .compare(before, after)
                    != 0;
        }
    }

    /** Compares. */
    public static Comparison of(AppContext app, Report before, Report after) {
        Optional<ScoreSheet> then = sheet(app, before);
        Optional<ScoreSheet> now = sheet(app, after);
        List<ScoreChange> scores = new ArrayList<>();
        scores.add(change("自评得分", then, now, ScoreSheet::total));
        scores.add(change("预算执行率", then, now, sheet -> sheet.execution().score()));
        rows(then, now)
                .forEach((id, name) -> scores.add(change(name, then, now, s -> score(s, id))));
        return new Comparison(scores, ProjectJson.differences(before, after));
    }

    /** Names of all rows of both, by id, in the order of the newer one. */
    private static Map<String, String> rows(Optional<ScoreSheet> then, Optional<ScoreSheet> now) {
        Map<String, String> rows = new LinkedHashMap<>();
        List.of(now, then).stream()
                .flatMap(Optional::stream)
                .flatMap(sheet -> sheet.rows().stream())
                .map(IndicatorScore::indicator)
                .forEach((Indicator i) -> rows.putIfAbsent(i.id(), i.name()));
        return rows;
    }

    private static ScoreChange change(
            String name,
            Optional<ScoreSheet> then,
            Optional<ScoreSheet> now,
            Function<ScoreSheet, BigDecimal> score) {
        return new ScoreChange(name, then.map(score).orElse(null), now.map(score).orElse(null));
    }

    private static BigDecimal score(ScoreSheet sheet, String indicator) {
        return sheet.row(indicator).map(IndicatorScore::score).orElse(null);
    }

    /** A hand-in may follow a rule pack that is gone. */
    private static Optional<ScoreSheet> sheet(AppContext app, Report report) {
        try {
            return Optional.of(app.figures(report).sheet());
        } catch (TemplateException missing) {
            return Optional.empty();
        }
    }
}
