package ziping.template;

import ziping.execution.PaceRule;
import ziping.execution.ScheduleStep;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorBuilder;
import ziping.indicator.QualitativeGrade;
import ziping.json.JsonPart;
import ziping.scoring.CheckRules;
import ziping.scoring.Grade;
import ziping.scoring.GradeBand;
import ziping.scoring.OverCompletionRule;
import ziping.scoring.QualitativeBand;
import ziping.scoring.RulePack;
import ziping.scoring.ScoringFormula;
import ziping.scoring.WarningRule;
import ziping.scoring.WeightRegime;
import ziping.scoring.WorkedExample;
import ziping.value.Points;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns the JSON of a rule pack into a {@link RulePack}; what a pack leaves out, its base gives.
 */
final class RulePackReader {

    private static final Set<String> KEYS =
            Set.of(
                    "extends",
                    "id",
                    "title",
                    "source",
                    "firstYear",
                    "regimes",
                    "formulas",
                    "defaults",
                    "overCompletion",
                    "qualitativeBands",
                    "grades",
                    "warning",
                    "pace",
                    "schedule",
                    "checks",
                    "examples");
    private static final Set<String> CHECK_KEYS =
            Set.of(
                    "lowestExecutionRate",
                    "lowestReceivedRate",
                    "heaviestIndicator",
                    "fewestIndicators",
                    "smallestSample",
                    "highestSimilarity",
                    "repealed",
                    "off");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final JsonPart file;
    private final RulePack base;

    private RulePackReader(JsonPart file, RulePack base) {
        this.file = file;
        this.base = base;
    }

    /**
     * Reads a pack.
     *
     * @param packs the packs a base is looked up in
     */
    static RulePack read(JsonPart file, Map<String, RulePack> packs) {
        file.refuseUnknown(KEYS);
        String baseId = file.text("extends");
        if (!baseId.isEmpty() && !packs.containsKey(baseId)) {
            throw file.child("extends").fault("没有规则包“" + baseId + "”可以继承。");
        }
        return new RulePackReader(file, packs.get(baseId)).pack();
    }

    private RulePack pack() {
        Map<String, ScoringFormula> formulas = or("formulas", this::formulas, RulePack::formulas);
        return new RulePack(
                file.requiredText("id"),
                file.requiredText("title"),
                file.requiredText("source"),
                file.requiredNumber("firstYear").intValue(),
                or("regimes", this::regimes, RulePack::regimes),
                formulas,
                or("defaults", () -> defaults(formulas), RulePack::defaults),
                or("overCompletion", this::overCompletion, RulePack::overCompletion),
                or("qualitativeBands", this::qualitativeBands, RulePack::qualitativeBands),
                or("grades", this::grades, RulePack::grades),
                or("warning", this::warning, RulePack::warning),
                or("pace", this::pace, RulePack::pace),
                or("schedule", this::schedule, RulePack::schedule),
                or("checks", this::checks, RulePack::checks),
                examples());
    }

    private <T> T or(String key, Supplier<T> own, Function<RulePack, T> inherited) {
        if (file.has(key)) {
            return own.get();
        }
        if (base == null) {
            throw file.fault("缺少“" + key + "”，请补上，或用“extends”继承一个规则包。");
        }
        return inherited.apply(base);
    }

    private List<WeightRegime> regimes() {
        List<WeightRegime> regimes =
                file.objects("regimes").stream().map(RulePackReader::regime).toList();
        if (regimes.isEmpty()) {
            throw file.child("regimes").fault("至少要有一种权重。");
        }
        return regimes;
    }

    private static WeightRegime regime(JsonPart part) {
        List<WeightRegime.ClassWeight> classes =
                part.objects("classes").stream()
                        .map(
                                c ->
                                        new WeightRegime.ClassWeight(
                                                c.requiredText("level1"),
                                                Points.of(c.requiredNumber("points"))))
                        .toList();
        BigDecimal execution = Points.of(part.requiredNumber("execution"));
        BigDecimal sum =
                execution.add(
                        Points.sum(
                                classes.stream().map(WeightRegime.ClassWeight::points).toList()));
        if (!classes.isEmpty() && sum.compareTo(HUNDRED) != 0) {
            throw part.fault("权重合计是" + Points.weight(sum) + "，应是100，请改正。");
        }
        return new WeightRegime(
                part.requiredText("id"), part.requiredText("title"), execution, classes);
    }

    private Map<String, ScoringFormula> formulas() {
        Map<String, ScoringFormula> formulas = new LinkedHashMap<>();
        for (JsonPart part : file.objects("formulas")) {
            ScoringFormula formula = formula(part);
            if (formulas.put(formula.id(), formula) != null) {
                throw part.child("id").fault("公式“" + formula.id() + "”写了两次，请删去一个。");
            }
        }
        return formulas;
    }

    private static ScoringFormula formula(JsonPart part) {
        String id = part.requiredText("id");
        String title = part.requiredText("title");
        return switch (part.requiredText("kind")) {
            case "proportion" -> new ScoringFormula.Proportion(id, title);
            case "exact" -> new ScoringFormula.Exact(id, title);
            case "reverseLinear" -> new ScoringFormula.ReverseLinear(id, title);
            case "reverseRatio" -> new ScoringFormula.ReverseRatio(id, title);
            case "allOrNothing" -> new ScoringFormula.AllOrNothing(id, title);
            case "proportionFrom" ->
                    new ScoringFormula.ProportionFrom(id, title, part.requiredNumber("pass"));
            case "intervals" -> new ScoringFormula.Intervals(id, title, steps(part));
            default -> throw part.child("kind").fault("没有这种公式，请检查拼写。");
        };
    }

    private static List<ScoringFormula.Intervals.Step> steps(JsonPart part) {
        return part.objects("steps").stream()
                .map(
                        s ->
                                new ScoringFormula.Intervals.Step(
                                        s.requiredNumber("from"), s.requiredNumber("share")))
                .toList();
    }

    private Map<Direction, ScoringFormula> defaults(Map<String, ScoringFormula> formulas) {
        JsonPart part = file.object("defaults").orElseThrow();
        Map<Direction, ScoringFormula> defaults = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            if (direction == Direction.QUALITATIVE) {
                continue;
            }
            String id = part.requiredText(direction.sign());
            if (!formulas.containsKey(id)) {
                throw part.child(direction.sign()).fault("没有公式“" + id + "”，请检查拼写。");
            }
            defaults.put(direction, formulas.get(id));
        }
        return defaults;
    }

    private OverCompletionRule overCompletion() {
        JsonPart part = file.object("overCompletion").orElseThrow();
        return new OverCompletionRule(
                part.requiredNumber("rate"), part.requiredNumber("aboveZero"));
    }

    private List<QualitativeBand> qualitativeBands() {
        return file.objects("qualitativeBands").stream().map(RulePackReader::band).toList();
    }

    private static QualitativeBand band(JsonPart part) {
        String word = part.requiredText("grade");
        QualitativeGrade grade =
                QualitativeGrade.read(word)
                        .orElseThrow(() -> part.child("grade").fault("没有等级“" + word + "”。"));
        return new QualitativeBand(
                grade,
                part.requiredNumber("from"),
                part.requiredNumber("to"),
                part.flag("toInclusive"));
    }

    private List<GradeBand> grades() {
        return file.objects("grades").stream()
                .map(RulePackReader::gradeBand)
                .sorted((a, b) -> b.from().compareTo(a.from()))
                .toList();
    }

    private static GradeBand gradeBand(JsonPart part) {
        String word = part.requiredText("grade");
        Grade grade =
                Grade.read(word)
                        .orElseThrow(() -> part.child("grade").fault("没有等级“" + word + "”。"));
        return new GradeBand(grade, part.requiredNumber("from"));
    }

    private WarningRule warning() {
        JsonPart part = file.object("warning").orElseThrow();
        return new WarningRule(part.requiredNumber("redGap"), part.requiredNumber("yellowUnspent"));
    }

    private PaceRule pace() {
        JsonPart part = file.object("pace").orElseThrow();
        return new PaceRule(part.requiredNumber("red"), part.requiredNumber("yellow"));
    }

    private List<ScheduleStep> schedule() {
        return file.objects("schedule").stream()
                .map(
                        s ->
                                new ScheduleStep(
                                        s.requiredNumber("month").intValue(),
                                        s.requiredNumber("rate")))
                .toList();
    }

    private CheckRules checks() {
        JsonPart part = file.object("checks").orElseThrow();
        part.refuseUnknown(CHECK_KEYS);
        CheckRules inherited = base == null ? null : base.checks();
        return new CheckRules(
                threshold(part, "lowestExecutionRate", inherited, CheckRules::lowestExecutionRate),
                threshold(part, "lowestReceivedRate", inherited, CheckRules::lowestReceivedRate),
                threshold(part, "heaviestIndicator", inherited, CheckRules::heaviestIndicator),
                threshold(part, "fewestIndicators", inherited, CheckRules::fewestIndicators)
                        .intValue(),
                threshold(part, "smallestSample", inherited, CheckRules::smallestSample).intValue(),
                threshold(part, "highestSimilarity", inherited, CheckRules::highestSimilarity),
                part.has("repealed") || inherited == null
                        ? part.objects("repealed").stream().map(RulePackReader::repealed).toList()
                        : inherited.repealed(),
                part.has("off") || inherited == null
                        ? Set.copyOf(part.texts("off"))
                        : inherited.off());
    }

    private static BigDecimal threshold(
            JsonPart part, String key, CheckRules inherited, Function<CheckRules, Number> getter) {
        return part.has(key) || inherited == null
                ? part.requiredNumber(key)
                : new BigDecimal(getter.apply(inherited).toString());
    }

    private static CheckRules.Repealed repealed(JsonPart part) {
        return new CheckRules.Repealed(
                part.requiredText("number"),
                part.requiredNumber("year").intValue(),
                part.requiredText("successor"));
    }

    private List<WorkedExample> examples() {
        return file.objects("examples").stream().map(RulePackReader::example).toList();
    }

    private static WorkedExample example(JsonPart part) {
        String sign = part.requiredText("direction");
        Direction direction =
                Direction.read(sign)
                        .orElseThrow(() -> part.child("direction").fault("没有指标性质“" + sign + "”。"));
        Indicator indicator =
                IndicatorBuilder.builder()
                        .id("example")
                        .name(part.requiredText("title"))
                        .direction(direction)
                        .target(part.text("target"))
                        .actual(part.text("actual"))
                        .points(part.requiredNumber("points"))
                        .grade(QualitativeGrade.read(part.text("grade")).orElse(null))
                        .score(part.number("typed"))
                        .formula(part.text("formula"))
                        .build();
        return new WorkedExample(
                part.requiredText("title"),
                indicator,
                Points.of(part.number("score")),
                part.flag("reasonRequired"));
    }
}
