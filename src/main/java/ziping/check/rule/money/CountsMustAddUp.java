package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Count;
import ziping.check.prose.Facts;
import ziping.check.prose.Line;
import ziping.check.prose.Numbering;
import ziping.check.prose.Search;
import ziping.check.prose.Sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** D12: counts named with their sum make it, and lists have as many entries as said. */
public final class CountsMustAddUp extends Check {

    private static final Pattern SUM = Pattern.compile("(共计?|合计|总计|总共|共有|一共)[^，。；]{0,6}$");
    private static final Pattern REST = Pattern.compile("(其他|其余|另外|剩余)");

    /** After the parts of a plan the sentence comes to what was done. */
    private static final Pattern DONE = Pattern.compile("^(全年|年内)?(实际|已|现已)");

    private static final Search SUM_WORD = Search.ofWords("共", "合计", "总计");
    private static final Search LIST =
            Search.from(
                    "(?:下设|内设|设有|设立|设|包括|分别为|分别是|有)([^，。；:：]*、[^。；:：]*?)[，等]*\\s*(?:共计?|合计|总计)\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*(?:个|项|家|类|条)",
                    "下设",
                    "内设",
                    "设",
                    "包括",
                    "分别为",
                    "分别是",
                    "有");
    private static final Search NUMBERED_HEAD =
            Search.from(
                    "共有?\\s*(\\d{1,3})\\s*(?:项|个|类)[^。]{0,16}?(?:主要是|分别是|分别为|包括|具体为|为|如下|[:：])",
                    "共");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])([1-9]\\d?)[、.．](?!\\d)");

    public CountsMustAddUp() {
        super("D12", Severity.HINT, "O", "各项数量相加等于所写合计");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Facts facts = subject.manuscript().facts();
        Map<Sentence, List<Count>> counts = facts.countsBySentence();
        return Stream.of(
                        facts.sentences().stream()
                                .filter(counts::containsKey)
                                .flatMap(s -> sums(s, counts.get(s))),
                        facts.sentences().stream()
                                .filter(counts::containsKey)
                                .flatMap(s -> withoutSum(s, counts.get(s))),
                        subject.manuscript().prose().flatMap(this::lists),
                        subject.manuscript().prose().flatMap(this::numbered),
                        subject.manuscript().prose().flatMap(l -> projects(facts, l)))
                .flatMap(s -> s);
    }

    private Stream<Remark> sums(Sentence sentence, List<Count> counts) {
        return counts.stream()
                .filter(c -> !c.inBrackets())
                .collect(
                        Collectors.groupingBy(Count::unit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() >= 3)
                .map(
                        same ->
                                Optional.<Remark>empty()
                                        .or(() -> sumFirst(sentence, same))
                                        .or(() -> sumLast(sentence, same)))
                .flatMap(Optional::stream);
    }

    /** 253项，其中行政许可140项，其他113项. */
    private Optional<Remark> sumFirst(Sentence sentence, List<Count> counts) {
        int among = sentence.plain().indexOf("其中");
        if (among < 0) {
            return Optional.empty();
        }
        List<Count> before = counts.stream().filter(c -> c.start() < among).toList();
        List<Count> parts =
                counts.stream()
                        .filter(c -> c.start() > among)
                        .takeWhile(c -> !DONE.matcher(c.before()).find())
                        .toList();
        if (before.isEmpty() || parts.size() < 2) {
            return Optional.empty();
        }
        boolean nested = parts.stream().anyMatch(p -> SUM.matcher(p.before()).find());
        boolean closed = parts.stream().anyMatch(p -> REST.matcher(p.before()).find());
        Count sum = before.getLast();
        int added = parts.stream().mapToInt(Count::number).sum();
        boolean wrong = added > sum.number() || (closed && added != sum.number());
        return wrong && !nested ? Optional.of(remark(sum, added)) : Optional.empty();
    }

    /** 行政许可140项、其他113项，共253项. */
    private Optional<Remark> sumLast(Sentence sentence, List<Count> counts) {
        Count sum = counts.getLast();
        if (!SUM.matcher(sum.before()).find() || sentence.plain().contains("其中")) {
            return Optional.empty();
        }
        int added = counts.stream().limit(counts.size() - 1).mapToInt(Count::number).sum();
        return added == sum.number() ? Optional.empty() : Optional.of(remark(sum, added));
    }

    /** 其中 begins a sentence, and no sum was named before it. */
    private Stream<Remark> withoutSum(Sentence sentence, List<Count> counts) {
        String before = sentence.line().plain().substring(0, sentence.start());
        boolean bare =
                sentence.plain().strip().startsWith("其中")
                        && counts.size() >= 2
                        && before.chars().noneMatch(Character::isDigit);
        int added = counts.stream().mapToInt(Count::number).sum();
        return bare
                ? Stream.of(
                        remark(
                                sentence.line().place(),
                                sentence.text().strip(),
                                "“其中”前面没有写合计，几项之和是多少、说的是什么看不出来。",
                                "先写合计，再写其中各项；核对各项之和（现为%d）。".formatted(added)))
                : Stream.empty();
    }

    private Remark remark(Count sum, int added) {
        return remark(
                sum.sentence().line().place(),
                sum.quote(),
                "合计写%d%s，各项相加为%d%s。".formatted(sum.number(), sum.unit(), added, sum.unit()),
                "核对各项数量和合计。");
    }

    private Stream<Remark> lists(Line line) {
        if (!line.plain().contains("、") || !SUM_WORD.isIn(line)) {
            return Stream.empty();
        }
        return LIST.all(line)
                .filter(m -> !m.group(1).contains("等") && !m.group(1).matches(".*\\d.*"))
                .filter(m -> m.group(1).split("[、，]|和(?=[^、]{2,}$)").length >= 3)
                .filter(m -> entries(m.group(1)).stream().noneMatch(n -> n == number(m.group(2))))
                .map(
                        m ->
                                remark(
                                        line.place(),
                                        line.text().substring(m.start(), m.end()),
                                        "写明共%s个，实际列出%d个。"
                                                .formatted(
                                                        m.group(2), entries(m.group(1)).getFirst()),
                                        "核对名单和个数。"));
    }

    /** How many entries a list may have: 和 and 及 may join two of them or stand inside a name. */
    private static List<Integer> entries(String list) {
        int marks = list.split("[、，]").length;
        int joined = list.split("[、，]|和|及").length;
        return marks == joined ? List.of(marks) : List.of(marks, marks + 1, joined);
    }

    private static int number(String word) {
        return Numbering.read(word + "、").map(Numbering::number).orElse(0);
    }

    private Stream<Remark> numbered(Line line) {
        return NUMBERED_HEAD.first(line).stream().flatMap(head -> numbered(line, head));
    }

    private Stream<Remark> numbered(Line line, MatchResult head) {
        int stated = Integer.parseInt(head.group(1));
        Matcher number = NUMBER.matcher(line.plain());
        int last = 0;
        int from = head.end();
        while (number.find(from) && Integer.parseInt(number.group(1)) == last + 1) {
            last++;
            from = number.end();
        }
        return last < 2 || last == stated
                ? Stream.empty()
                : Stream.of(
                        remark(
                                line.place(),
                                line.text().substring(head.start(), head.end()),
                                "写明共%d项，实际列出%d项。".formatted(stated, last),
                                "核对项数。"));
    }

    /** 年初8个项目 + 年中增加8个 = 组织实施15个. */
    private Stream<Remark> projects(Facts facts, Line line) {
        if (!line.plain().contains("年初") || !line.plain().contains("项目")) {
            return Stream.empty();
        }
        List<Count> counts =
                facts.counts().stream()
                        .filter(c -> c.sentence().line() == line && !c.inBrackets())
                        .filter(c -> isOfProjects(c, line))
                        .toList();
        Optional<Count> initial =
                counts.stream().filter(c -> c.before().contains("年初")).findFirst();
        Optional<Count> added =
                counts.stream().filter(c -> c.before().matches(".*(增加|新增|追加).*")).findFirst();
        Optional<Count> total =
                counts.stream()
                        .filter(c -> c.before().matches(".*(组织实施|共|合计|总计|实施).*"))
                        .filter(c -> initial.isPresent() && c != initial.get())
                        .filter(c -> added.isPresent() && c != added.get())
                        .findFirst();
        if (total.isEmpty()) {
            return Stream.empty();
        }
        int sum = initial.orElseThrow().number() + added.orElseThrow().number();
        boolean cut = line.plain().matches(".*(取消|减少|调减|撤销|终止)\\S{0,6}\\d+个.*");
        return cut || sum == total.get().number()
                ? Stream.empty()
                : Stream.of(
                        remark(
                                line.place(),
                                total.get().quote(),
                                "年初%d个、年中增加%d个，应为%d个，文中写%d个。"
                                        .formatted(
                                                initial.get().number(),
                                                added.get().number(),
                                                sum,
                                                total.get().number()),
                                "核对项目个数。"));
    }

    private static boolean isOfProjects(Count count, Line line) {
        int end = count.sentence().start() + count.start() + count.quote().length();
        return count.unit().equals("个")
                && (count.before().contains("项目") || line.plain().startsWith("项目", end));
    }
}
