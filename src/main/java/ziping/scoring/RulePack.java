package ziping.scoring;

import ziping.execution.PaceRule;
import ziping.execution.ScheduleStep;
import ziping.indicator.Direction;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a year and place: formulas, bands, weights and thresholds, with their source.
 *
 * @param id such as {@code national-2020}
 * @param title shown to the clerk
 * @param source the document it follows, with 文号, and how sure it is
 * @param firstYear first fiscal year it is meant for
 * @param regimes weight regimes; the first is the default
 * @param formulas all formulas, by id
 * @param defaults the formula for each direction but 定性
 * @param overCompletion when a result must be explained
 * @param qualitativeBands one band for each qualitative grade
 * @param grades bands of the total, highest first
 * @param warning the early warning
 * @param pace the monthly traffic light
 * @param schedule the required spending schedule
 * @param checks thresholds and choice of the self-check
 * @param examples worked examples that this pack must satisfy
 */
public record RulePack(
        String id,
        String title,
        String source,
        int firstYear,
        List<WeightRegime> regimes,
        Map<String, ScoringFormula> formulas,
        Map<Direction, ScoringFormula> defaults,
        OverCompletionRule overCompletion,
        List<QualitativeBand> qualitativeBands,
        List<GradeBand> grades,
        WarningRule warning,
        PaceRule pace,
        List<ScheduleStep> schedule,
        CheckRules checks,
        List<WorkedExample> examples) {

    public RulePack {
        regimes = List.copyOf(regimes);
        formulas = Map.copyOf(formulas);
        defaults = Map.copyOf(defaults);
        qualitativeBands = List.copyOf(qualitativeBands);
        grades = List.copyOf(grades);
        schedule = List.copyOf(schedule);
        examples = List.copyOf(examples);
    }

    /** The regime with this id, else the default one. */
    public WeightRegime regime(String regimeId) {
        return regimes.stream()
                .filter(r -> r.id().equals(regimeId))
                .findFirst()
                .orElse(regimes.getFirst());
    }

    /** The formula an indicator asks for by id, else the default for its direction. */
    public Optional<ScoringFormula> formula(String formulaId, Direction direction) {
        if (formulas.containsKey(formulaId)) {
            return Optional.of(formulas.get(formulaId));
        }
        return Optional.ofNullable(direction).map(defaults::get);
    }
}
