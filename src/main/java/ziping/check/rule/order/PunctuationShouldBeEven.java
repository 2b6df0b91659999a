package ziping.check.rule.order;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Repair;
import ziping.check.Repairs;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Glyphs;
import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.check.prose.Numbering;
import ziping.check.prose.Role;
import ziping.check.prose.Search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** F04: signs are written one way, sentences end, no word is doubled, 截至 stands before dates. */
public final class PunctuationShouldBeEven extends Check {

    private static final Search CUT_OFF = Search.of("截止(?=到?\\s*(?:\\d|本年|当年|目前|年末|年底|报告))", "截止");
    private static final Pattern DOUBLED = Pattern.compile("([\\u4e00-\\u9fa5]{2,6})\\1");
    private static final Search DOUBLED_SIGN =
            Search.ofWords(
                    "的的", "和和", "与与", "及及", "在在", "、、", "，，", "。。", "；；", "：：", "，。", "。，", "、，",
                    "，、");
    private static final Search HALF_SIGN =
            Search.of(
                    "[\\u4e00-\\u9fa5”》）]([,:;?!])(?=[\\u4e00-\\u9fa5“《]|$)|[\\u4e00-\\u9fa5]\\((?=[\\u4e00-\\u9fa5])",
                    ",",
                    ":",
                    ";",
                    "?",
                    "!",
                    "(");
    private static final Pattern SOUND_REPEAT =
            Pattern.compile(".*[一二三四五六七八九十每层步条项个家户点].*|研究|讨论|考虑|商量|了解|检查|走访|常常|往往|渐渐|人人|天天|年年");
    private static final Search STRAY_BLANK = Search.of("\\t|[ \u3000]+$", "\t", " ", "\u3000");
    private static final int LONG = 20;
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 6;

    public PunctuationShouldBeEven() {
        super("F04", Severity.NOTE, "O", "标点、括号、用词规范");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Stream<Remark> lines =
                subject.manuscript().lines().stream()
                        .filter(Line::own)
                        .flatMap(l -> look(subject, l));
        return Stream.of(
                        lines,
                        blanks(subject.manuscript()),
                        halfSigns(subject.manuscript()),
                        brackets(subject.manuscript()))
                .flatMap(s -> s);
    }

    private Stream<Remark> look(Subject subject, Line line) {
        return Stream.of(
                        each(line, CUT_OFF, "日期前应当用“截至”，“截止”是停止的意思。", "改为“截至”。", "截至"),
                        doubled(line),
                        first(line, DOUBLED_SIGN, "字词或标点重复。", "删去多余的一个。"),
                        stop(subject, line))
                .flatMap(s -> s);
    }

    private Stream<Remark> each(
            Line line, Search search, String message, String advice, String better) {
        return search.all(line)
                .limit(1)
                .map(
                        m ->
                                mend(
                                        remark(line.place(), m.group(), message, advice),
                                        m.group(),
                                        better));
    }

    private Stream<Remark> doubled(Line line) {
        if (!repeatsItself(line.plain())) {
            return Stream.empty();
        }
        return DOUBLED.matcher(line.plain())
                .results()
                .filter(m -> !SOUND_REPEAT.matcher(m.group(1)).matches())
                .filter(m -> m.group(1).chars().distinct().count() > 1)
                .map(
                        m ->
                                mend(
                                        remark(
                                                line.place(),
                                                m.group(),
                                                "“" + m.group(1) + "”重复。",
                                                "删去一个“" + m.group(1) + "”。"),
                                        m.group(),
                                        m.group(1)));
    }

    /** Whether a word of two to six signs stands twice in a row; quicker than the pattern. */
    private static boolean repeatsItself(String text) {
        for (int length = SHORTEST_WORD; length <= LONGEST_WORD; length++) {
            for (int i = 0; i + 2 * length <= text.length(); i++) {
                char first = text.charAt(i);
                if (first == text.charAt(i + length)
                        && Glyphs.isHan(first)
                        && text.regionMatches(i, text, i + length, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Stream<Remark> first(Line line, Search search, String message, String advice) {
        return search.firstAsWritten(line).stream()
                .map(m -> remark(line.place(), m.group(), message, advice));
    }

    private Stream<Remark> stop(Subject subject, Line line) {
        String text = line.text().strip();
        boolean sentence =
                line.isProse()
                        && (line.place().isLine() || line.place().key().startsWith("text:"))
                        && line.role() != Role.FIELD
                        && text.length() >= LONG
                        && (!subject.manuscript().plainText() || !line.section().isEmpty())
                        && hasStop(text);
        boolean open = sentence && "。！？；：:…”）)".indexOf(text.charAt(text.length() - 1)) < 0;
        return open && (!subject.manuscript().plainText() || subject.manuscript().isStructured())
                ? Stream.of(
                        remark(line.place(), text.substring(text.length() - 8), "段末没有句号。", "补上句号。"))
                : Stream.empty();
    }

    private static boolean hasStop(String text) {
        return text.contains("，") || text.contains("。") || text.contains("；");
    }

    private Stream<Remark> blanks(Manuscript manuscript) {
        List<Line> lines =
                manuscript.lines().stream()
                        .filter(l -> l.own() && l.role() != Role.FIELD)
                        .filter(l -> STRAY_BLANK.firstAsWritten(l).isPresent())
                        .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        remark(
                                lines.getFirst().place(),
                                "",
                                "有多余的制表符或行末空格，共%d行。".formatted(lines.size()),
                                "删去多余的空白。"));
    }

    /** One remark for the whole text: half-width signs come in dozens. */
    private Stream<Remark> halfSigns(Manuscript manuscript) {
        List<Line> lines =
                manuscript
                        .prose()
                        .filter(l -> l.role() != Role.FIELD)
                        .filter(l -> HALF_SIGN.firstAsWritten(l).isPresent())
                        .toList();
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        String quote =
                HALF_SIGN.firstAsWritten(lines.getFirst()).map(MatchResult::group).orElse("");
        return Stream.of(
                remark(
                        lines.getFirst().place(),
                        quote,
                        "中文里用了半角标点，共%d段。".formatted(lines.size()),
                        "逗号、冒号、括号等改为全角。"));
    }

    private Stream<Remark> brackets(Manuscript manuscript) {
        List<Line> headings =
                manuscript.headings().stream()
                        .filter(Line::own)
                        .filter(h -> h.numbering().filter(Numbering::hasBrackets).isPresent())
                        .toList();
        boolean full = headings.stream().anyMatch(h -> !half(h));
        return full
                ? headings.stream()
                        .filter(PunctuationShouldBeEven::half)
                        .limit(1)
                        .map(
                                h ->
                                        remark(
                                                h.place(),
                                                h.numbering().orElseThrow().sign(),
                                                "标题括号有的全角、有的半角。",
                                                "统一用全角括号“（一）”。"))
                : Stream.empty();
    }

    private static boolean half(Line heading) {
        return heading.numbering().orElseThrow().hasHalfBrackets();
    }

    private static Remark mend(Remark remark, String words, String better) {
        return Repairs.words(remark.place().key(), words, better)
                .map(change -> remark.with(new Repair("改为“" + better + "”", change)))
                .orElse(remark);
    }
}
