package ziping.check.rule.total;

import ziping.check.prose.Search;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scores of all first-level classes that one line of words names, such as
 * 决策15分，得14分；过程20分，得19.5分；产出35分，得33分；效益30分，得27分.
 */
final class ClassScores {

    private static final Search CLASS =
            Search.from(
                    "决策|过程|管理|产出|效益|满意度|预算执行率?|资金执行率?",
                    "决策",
                    "过程",
                    "管理",
                    "产出",
                    "效益",
                    "满意度",
                    "预算执行",
                    "资金执行");
    private static final Pattern GAINED =
            Pattern.compile("得分?(?:为|是|:|：)?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*分");
    private static final Pattern BARE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*分(?![之钟析])");

    /** Which classes make a whole; the names on the right stand for those on the left. */
    private static final List<Set<String>> WHOLES =
            List.of(Set.of("决策", "过程", "产出", "效益"), Set.of("执行", "产出", "效益", "满意度"));

    private ClassScores() {}

    /** Their sum; empty unless every class of a framework is named once, each with its score. */
    static Optional<BigDecimal> sumIn(String line) {
        if (!line.contains("产出") || !line.contains("效益") || !line.contains("分")) {
            return Optional.empty();
        }
        List<MatchResult> classes = CLASS.all(line).toList();
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            int end = i + 1 < classes.size() ? classes.get(i + 1).start() : line.length();
            Optional<BigDecimal> score = score(line.substring(classes.get(i).end(), end));
            if (score.isPresent() && scores.put(name(classes.get(i)), score.get()) != null) {
                return Optional.empty();
            }
        }
        return WHOLES.contains(scores.keySet())
                ? Optional.of(scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static String name(MatchResult found) {
        return switch (found.group()) {
            case "管理" -> "过程";
            case "预算执行", "预算执行率", "资金执行", "资金执行率" -> "执行";
            default -> found.group();
        };
    }

    /** What was gained counts; a single figure without that word is taken for it. */
    private static Optional<BigDecimal> score(String words) {
        String sentence = words.split("[。！？]", 2)[0];
        Matcher gained = GAINED.matcher(sentence);
        if (gained.find()) {
            return Optional.of(new BigDecimal(gained.group(1)));
        }
        List<MatchResult> bare = BARE.matcher(sentence).results().toList();
        return bare.size() == 1
                ? Optional.of(new BigDecimal(bare.getFirst().group(1)))
                : Optional.empty();
    }
}
