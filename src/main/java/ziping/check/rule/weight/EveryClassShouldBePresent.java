package ziping.check.rule.weight;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.sheet.Sheet;

import java.util.stream.Stream;

/** A07: 产出, 效益 and 满意度 are there, and enough indicators at all. */
public final class EveryClassShouldBePresent extends Check {

    public EveryClassShouldBePresent() {
        super("A07", Severity.HINT, "O", "产出、效益、满意度指标齐全，指标不过少");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        boolean bare =
                subject.sheets().isEmpty()
                        && subject.manuscript().isStructured()
                        && subject.outline().isPresent();
        return bare
                ? Stream.of(withoutTable())
                : subject.sheets().stream()
                        .flatMap(s -> Stream.concat(classes(subject, s), count(subject, s)));
    }

    private Remark withoutTable() {
        return remark(
                new Place("text", "全文"),
                "",
                "全文没有绩效指标和评分表，数量、质量、时效、成本、效益、满意度都没有数据。",
                "附项目支出绩效自评表，列出各项指标的指标值、完成值和得分。");
    }

    private Stream<Remark> classes(Subject subject, Sheet sheet) {
        if (!sheet.hasRows()) {
            return sheet.entered() ? Stream.of(none(sheet)) : Stream.empty();
        }
        boolean cut = !sheet.entered() && sheet.statedPoints().isEmpty();
        return Stream.of("产出", "效益", "满意度")
                .filter(c -> !sheet.hasClass(c))
                .filter(c -> !cut)
                .filter(c -> !c.equals("满意度") || !isWithoutSatisfaction(subject))
                .map(c -> missing(sheet, c));
    }

    private static boolean isWithoutSatisfaction(Subject subject) {
        String regime = subject.report().map(r -> r.choices().regime()).orElse("");
        return !regime.isEmpty()
                && subject.pack().regime(regime).classes().stream()
                        .noneMatch(c -> c.level1().startsWith("满意度"));
    }

    private Remark none(Sheet sheet) {
        return remark(
                sheet.place().at("rows", "绩效指标"),
                "",
                "没有填写绩效指标，无法评价项目完成情况。",
                "按绩效目标申报表填写产出、效益和满意度指标。");
    }

    private Remark missing(Sheet sheet, String level1) {
        return remark(
                sheet.place().at("rows", level1 + "指标"),
                "",
                "自评表没有" + level1 + "指标" + (level1.equals("满意度") ? "；有服务对象的项目应设满意度指标。" : "。"),
                level1.equals("满意度") ? "补充服务对象满意度指标；确无服务对象的，选用不含满意度的权重方案。" : "补充" + level1 + "指标。");
    }

    private Stream<Remark> count(Subject subject, Sheet sheet) {
        int least = subject.rules().fewestIndicators();
        int rows = sheet.rows().size();
        return rows == 0 || rows >= least
                ? Stream.empty()
                : Stream.of(
                        remark(
                                sheet.place().at("rows", "绩效指标"),
                                String.valueOf(rows),
                                "全表只有%d项指标，少于%d项，难以反映项目绩效。".formatted(rows, least),
                                "把绩效目标细化为更多可衡量的指标。"));
    }
}
