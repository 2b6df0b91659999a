package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.prose.Line;
import ziping.check.prose.Search;
import ziping.check.sheet.SheetRow;
import ziping.report.LiveFigures;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E06: no instruction, placeholder or trace of a word processor remains. */
public final class NoPlaceholderMayRemain extends Check {

    /** A live figure; the year of a 文号 stands in the same brackets. */
    private static final Search FIGURE = Search.of("〔(?!\\d+年?〕)[^〔〕]{1,30}〕", "〔");

    private static final List<Search> PLACEHOLDERS =
            List.of(
                    Search.of("\\d+\\s*字(以内|左右)", "字以内", "字左右"),
                    Search.of("[\\[【]\\s*bookmark[^\\]】]*[\\]】]?|_GoBack", "bookmark", "_GoBack"),
                    Search.of("错误[！!]未(找到引用源|定义书签)", "未找到引用源", "未定义书签"),
                    Search.of(
                            "(?<![\\dA-Za-z])[XxＸ×╳]{2,}(?=[\\u4e00-\\u9fa5，。、])|(?<=[\\u4e00-\\u9fa5〔（])[XxＸ×╳]{2,}(?![A-Za-z\\d])",
                            "XX",
                            "Xx",
                            "xX",
                            "xx",
                            "Ｘ",
                            "×",
                            "╳"),
                    Search.of(
                            "(?:[.．]\\s?){6,}|…{3,}|·{6,}|_{3,}|﹍{2,}",
                            "..",
                            ". ",
                            "．",
                            "………",
                            "······",
                            "___",
                            "﹍﹍"),
                    Search.of("^\\s*(?:……|…)\\s*$", "…"),
                    Search.of("(?<![有亟])待(补充|填写|填报|录入)", "待补充", "待填写", "待填报", "待录入"),
                    Search.of("(此处|这里|在此)(填写|插入|说明|简述)", "此处", "这里", "在此"),
                    Search.of(
                            "[（(【]\\s*(请|应)?(填写|说明|简述|注明)[^）)】]{0,40}[）)】]",
                            "填写",
                            "说明",
                            "简述",
                            "注明"),
                    Search.of("TODO|todo|［待.{0,6}］", "TODO", "todo", "［待"));

    private static final Pattern CONTENTS = Pattern.compile(".*([.．…·]\\s?){3,}\\s*\\d{1,3}\\s*$");

    public NoPlaceholderMayRemain() {
        super("E06", Severity.MUST, "O", "没有残留的填写说明、占位符和软件标记");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Stream<Remark> words =
                subject.manuscript().lines().stream().filter(Line::own).flatMap(this::look);
        Stream<Remark> rows =
                subject.sheets().stream()
                        .flatMap(s -> s.rows().stream())
                        .filter(SheetRow::isPlaceholder)
                        .map(r -> remark(r.place().at("name", "三级指标"), r.indicator().name()));
        return Stream.of(words, rows, figures(subject)).flatMap(found -> found);
    }

    private Stream<Remark> look(Line line) {
        return PLACEHOLDERS.stream()
                .flatMap(p -> p.firstAsWritten(line).stream())
                .filter(m -> !CONTENTS.matcher(line.text()).matches())
                .map(MatchResult::group)
                .map(
                        quote -> {
                            Remark remark = remark(line.place(), quote);
                            boolean trace = quote.contains("bookmark") || quote.contains("_GoBack");
                            return trace ? Removal.of(remark, quote) : remark;
                        });
    }

    /** Live figures without a number: those nobody knows and those not filled in yet. */
    private Stream<Remark> figures(Subject subject) {
        List<Line> lines =
                subject.manuscript().lines().stream()
                        .filter(line -> line.own() && FIGURE.firstAsWritten(line).isPresent())
                        .toList();
        if (lines.isEmpty() || subject.figures().isEmpty()) {
            return Stream.empty();
        }
        LiveFigures live = new LiveFigures(subject.figures().get());
        return lines.stream()
                .flatMap(
                        line ->
                                FIGURE.all(line.text())
                                        .map(MatchResult::group)
                                        .distinct()
                                        .flatMap(token -> figure(live, line, token)));
    }

    private Stream<Remark> figure(LiveFigures live, Line line, String token) {
        String shown = live.resolve(token);
        if (shown.equals(token)) {
            String message = "“" + token + "”不是程序认识的实时数字，会照原样打印。";
            return Stream.of(remark(line.place(), token, message, "从“插入实时数字”中重新选择，或改写成文字。"));
        }
        return shown.startsWith("【")
                ? Stream.of(remark(line.place(), token, "“" + token + "”现在没有数据。", "补填这项数据，或改写成文字。"))
                : Stream.empty();
    }

    private Remark remark(Place place, String quote) {
        String shown = quote.strip().length() > 20 ? quote.strip().substring(0, 20) : quote.strip();
        return remark(place, shown, "残留了模板文字或占位符“" + shown + "”。", "填写实际内容，或删去。");
    }
}
