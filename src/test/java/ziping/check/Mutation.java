package ziping.check;

import ziping.execution.SpendingItem;
import ziping.indicator.Direction;
import ziping.indicator.Indicator;
import ziping.project.BasisDocument;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.report.ReportTexts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A way to break a sound report.
 *
 * @param name what is broken
 * @param right ids of the checks of which at least one must fire
 * @param others ids of checks that may fire too, because they look at the same figures
 */
record Mutation(
        String name, String right, String others, BiFunction<Report, Random, Report> change) {

    /** What follows wherever the total score or an amount changes. */
    private static final String SCORES = " C02 C03 C04 C05 C06 A05";

    private static final String MONEY = " D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D15 D16 D17";

    List<String> allowed() {
        return List.of((right + " " + others).strip().split(" +"));
    }

    static List<Mutation> all() {
        return Stream.of(indicators(), money(), words(), findings(), evaluation())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> indicators() {
        return List.of(
                new Mutation(
                        "分值合计",
                        "A01",
                        "A04 A06 B01 B07" + SCORES,
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i -> true,
                                        i ->
                                                i.withPoints(
                                                        i.points()
                                                                .add(
                                                                        BigDecimal.valueOf(
                                                                                1
                                                                                        + x.nextInt(
                                                                                                9)))))),
                new Mutation(
                        "分值为零",
                        "A03",
                        "A01 A04 A07 B01 B07 B09" + SCORES,
                        (r, x) -> at(r, x, i -> true, i -> i.withPoints(BigDecimal.ZERO))),
                new Mutation(
                        "得分超过分值",
                        "B01",
                        "B02" + SCORES,
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i -> true,
                                        i -> i.withScore(i.points().add(BigDecimal.ONE)))),
                new Mutation(
                        "得分高于公式",
                        "B02 B05",
                        "" + SCORES,
                        (r, x) -> at(r, x, Mutation::isMissed, i -> i.withScore(i.points()))),
                new Mutation(
                        "失分没有原因",
                        "B03",
                        "",
                        (r, x) -> at(r, x, Mutation::isMissed, i -> i.withReason(""))),
                new Mutation(
                        "完成却扣分",
                        "B04",
                        "B02" + SCORES,
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i -> isQuantity(i) && !isMissed(i) && i.reason().isEmpty(),
                                        i -> i.withScore(i.points().subtract(BigDecimal.ONE)))),
                new Mutation(
                        "超额没有原因",
                        "B06",
                        "B10 H01 D08 D17" + SCORES,
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i ->
                                                isQuantity(i)
                                                        && i.direction().isForward()
                                                        && !isMissed(i),
                                        i ->
                                                i.withReason("")
                                                        .withActual(
                                                                i.targetNumber()
                                                                        .orElseThrow()
                                                                        .multiply(
                                                                                new BigDecimal(
                                                                                        "1.5"))
                                                                        .toPlainString()))),
                new Mutation(
                        "定性得分不在区间",
                        "B07",
                        "B09" + SCORES,
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        Indicator::isQualitative,
                                        i -> i.withScore(new BigDecimal("0.1")))),
                new Mutation(
                        "完成值不是数字",
                        "B08",
                        "B09 H01 D17" + SCORES,
                        (r, x) -> at(r, x, Mutation::isQuantity, i -> i.withActual("完成较好"))),
                new Mutation(
                        "没有指标值",
                        "B09",
                        "" + SCORES,
                        (r, x) -> at(r, x, Mutation::isQuantity, i -> i.withTarget(""))),
                new Mutation(
                        "没有完成值",
                        "B09",
                        " D17" + SCORES,
                        (r, x) -> at(r, x, Mutation::isQuantity, i -> i.withActual(""))),
                new Mutation(
                        "指标性质相反",
                        "B10",
                        "B02 B03 B05" + SCORES,
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i -> i.name().contains("满意度"),
                                        i -> i.withDirection(Direction.AT_MOST))),
                new Mutation(
                        "单位不对",
                        "B12",
                        "",
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i -> i.unit().equals("%") && i.name().matches(".*(率|满意度)$"),
                                        i -> i.withUnit("个"))),
                new Mutation(
                        "资金充当产出",
                        "B13",
                        "D17 D08",
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i -> i.level2().startsWith("数量"),
                                        i -> i.withName("项目资金投入总额"))),
                new Mutation(
                        "指标重复",
                        "B14",
                        "B10 B12 B13 D08 H01",
                        (r, x) ->
                                at(
                                        r,
                                        x,
                                        i -> i != r.indicators().getFirst(),
                                        i -> i.withName(r.indicators().getFirst().name()))),
                new Mutation(
                        "照抄目标",
                        "B11",
                        "E03 H03",
                        (r, x) ->
                                r.withGoals(
                                        r.goals().stream()
                                                .map(g -> g.withActual(g.expected()))
                                                .toList())));
    }

    private static List<Mutation> money() {
        return List.of(
                new Mutation(
                        "细项支出",
                        "D02",
                        "D17 D11 D08",
                        (r, x) -> item(r, x, i -> i.withPaid(i.paid().add(cents(x))))),
                new Mutation(
                        "细项没有金额", "D02", "D17 D11", (r, x) -> item(r, x, i -> i.withPaid(null))),
                new Mutation(
                        "台账金额",
                        "D02",
                        "D15 D17",
                        (r, x) ->
                                r.withLedger(
                                        edit(
                                                r.ledger(),
                                                x,
                                                e -> true,
                                                e -> e.withAmount(e.amount().add(cents(x)))))),
                new Mutation(
                        "超预算",
                        "D04",
                        "C05" + MONEY + SCORES,
                        (r, x) -> fund(r, x, f -> f.withSpent(f.budget().add(cents(x))))),
                new Mutation(
                        "年初预算",
                        "D01",
                        "C05 D04" + MONEY + SCORES,
                        (r, x) -> fund(r, x, f -> f.withInitial(f.initial().add(cents(x))))),
                new Mutation(
                        "执行率低没有原因",
                        "D06",
                        "B03 B06 E07 G01 C05 D19 H04" + MONEY + SCORES,
                        (r, x) ->
                                r.withFunds(
                                                r.funds().stream()
                                                        .map(
                                                                f ->
                                                                        f.withSpent(
                                                                                        f.spent()
                                                                                                .multiply(
                                                                                                        new BigDecimal(
                                                                                                                "0.5"))
                                                                                                .setScale(
                                                                                                        2,
                                                                                                        RoundingMode
                                                                                                                .HALF_UP))
                                                                                .withExecutionReason(
                                                                                        ""))
                                                        .toList())
                                        .withProject(r.project().withPlan(""))
                                        .withIssues(List.of())
                                        .withIndicators(
                                                r.indicators().stream()
                                                        .map(i -> i.withReason("无"))
                                                        .toList())
                                        .withTexts(List.of())),
                new Mutation("人员经费", "D14", "", (r, x) -> item(r, x, i -> i.withName("在职人员绩效工资"))));
    }

    private static List<Mutation> words() {
        return List.of(
                text(
                        "金额",
                        "D08 D17",
                        "D03 D09 D01 D05 D11 F04",
                        "(?<=执行)536\\.14(?=万元)",
                        x -> 500 + x.nextInt(30) + ".14"),
                text("执行率", "D05", "D10", "(?<=执行率)98\\.47%", x -> 90 + x.nextInt(8) + ".47%"),
                text("得分", "C04", "C02 C06", "98\\.69(?=分)", x -> 91 + x.nextInt(6) + ".69"),
                text(
                        "等级",
                        "C02",
                        "",
                        "等级为“优”",
                        x -> "等级为“" + List.of("良", "中", "差").get(x.nextInt(3)) + "”"),
                text("年末日期", "D13", "", "12月31日(?=执行)", x -> "12月" + (10 + x.nextInt(20)) + "日"),
                text("截止", "F04", "", "截至(?=2025年12月31日执行)", x -> "截止"),
                text("重复的词", "F04", "F02", "(预算|窗口|项目)(?=[\\u4e00-\\u9fa5])", x -> "$1$1"),
                append(
                        "占位符",
                        "E06",
                        "",
                        x ->
                                List.of(
                                                "由XX科负责。",
                                                "主要做法（200字以内）。",
                                                "[bookmark: _GoBack]",
                                                "详见…………。",
                                                "支出〔全年执形数〕。",
                                                "由【填写责任科室】负责。")
                                        .get(x.nextInt(6))),
                append("旧年份", "E01", "", x -> "按照《" + (2019 + x.nextInt(6)) + "年预算绩效管理工作实施方案》执行。"),
                append(
                        "章标题",
                        "F01",
                        "",
                        x -> List.of("二、", "三、", "五、").get(x.nextInt(3)) + "绩效目标完成情况"),
                append(
                        "他处用语",
                        "E04",
                        "",
                        x -> List.of("由相关股室负责。", "加强了财政信息化建设。", "按西山区财政局要求办理。").get(x.nextInt(3))),
                append(
                        "手机号",
                        "H06",
                        "",
                        x ->
                                "联系电话1"
                                        + (3 + x.nextInt(7))
                                        + (100000000 + x.nextInt(899999999))
                                        + "。"),
                append(
                        "坏数字",
                        "D09",
                        "",
                        x -> "另支付" + (1 + x.nextInt(9)) + ",0" + x.nextInt(9) + ".0,77万元。"),
                append(
                        "没有依据的第一",
                        "H03",
                        "",
                        x -> "全" + List.of("省", "市", "区").get(x.nextInt(3)) + "第一家推行综合受理。"),
                append(
                        "数量不符",
                        "D12",
                        "",
                        x -> "行政许可事项" + (141 + x.nextInt(50)) + "项、其他事项113项，共253项。"),
                append(
                        "分项不符",
                        "D03",
                        "D17 D08",
                        x -> "宣传费共" + (31 + x.nextInt(9)) + "万元，分别为印刷10万元、公告10万元、活动10万元。"),
                new Mutation(
                        "重复段落",
                        "E03",
                        "D17",
                        (r, x) ->
                                ReportTexts.with(
                                        r,
                                        "nextStep",
                                        r.text("experience").lines().toList().get(x.nextInt(4)))),
                new Mutation(
                        "空章节",
                        "E07",
                        "D06 D08 H04 D15",
                        (r, x) ->
                                ReportTexts.with(
                                                r,
                                                List.of(
                                                                "background",
                                                                "organisation",
                                                                "evaluationPlan",
                                                                "limits",
                                                                "experience")
                                                        .get(x.nextInt(5)),
                                                "")
                                        .withSurveys(r.surveys())));
    }

    private static List<Mutation> findings() {
        return List.of(
                new Mutation(
                        "问题没有措施",
                        "G01",
                        "",
                        (r, x) ->
                                r.withRecommendations(
                                        r.recommendations().stream()
                                                .filter(
                                                        m ->
                                                                !m.issueIds()
                                                                        .contains(
                                                                                r.issues()
                                                                                        .getLast()
                                                                                        .id()))
                                                .toList())),
                new Mutation(
                        "措施没有问题",
                        "G01",
                        "",
                        (r, x) ->
                                r.withRecommendations(
                                        edit(
                                                r.recommendations(),
                                                x,
                                                m -> true,
                                                m -> m.withIssueIds(List.of())))),
                new Mutation(
                        "问题空泛",
                        "G02",
                        "F02",
                        (r, x) ->
                                r.withIssues(
                                        edit(
                                                r.issues(),
                                                x,
                                                i -> true,
                                                i -> i.withDescription("经费不足")))),
                new Mutation(
                        "没有原因",
                        "G03",
                        "",
                        (r, x) ->
                                r.withIssues(edit(r.issues(), x, i -> true, i -> i.withCause("")))),
                new Mutation(
                        "没有时限",
                        "G03",
                        "",
                        (r, x) ->
                                r.withRecommendations(
                                        edit(
                                                r.recommendations(),
                                                x,
                                                m -> m.completed() == null,
                                                m -> m.withDue(null)))),
                new Mutation("没有佐证", "H02", "", (r, x) -> r.withEvidence(List.of())));
    }

    private static List<Mutation> evaluation() {
        return List.of(
                new Mutation(
                        "样本不足",
                        "H01",
                        "",
                        (r, x) ->
                                r.withSurveys(
                                        edit(
                                                r.surveys(),
                                                x,
                                                s -> true,
                                                s -> s.withValid(x.nextInt(29))))),
                new Mutation("没有调查", "H01", "", (r, x) -> r.withSurveys(List.of())),
                new Mutation(
                        "封面不全",
                        "H05",
                        "",
                        (r, x) ->
                                r.withEvaluation(
                                        x.nextBoolean()
                                                ? r.evaluation().withWriter("")
                                                : r.evaluation().withTeam(List.of()))),
                new Mutation(
                        "废止的依据",
                        "H04",
                        "",
                        (r, x) ->
                                r.withEvaluation(
                                        r.evaluation()
                                                .withBasis(
                                                        List.of(
                                                                new BasisDocument(
                                                                        "b",
                                                                        "财政支出绩效评价管理暂行办法",
                                                                        "财预〔2011〕285号",
                                                                        null))))));
    }

    private static Mutation text(
            String name,
            String right,
            String others,
            String words,
            Function<Random, String> better) {
        return new Mutation(
                name,
                right,
                others,
                (r, x) ->
                        ReportTexts.with(
                                r,
                                "summary",
                                r.text("summary").replaceFirst(words, better.apply(x))));
    }

    private static Mutation append(
            String name, String right, String others, Function<Random, String> line) {
        return new Mutation(
                name,
                right,
                others,
                (r, x) -> {
                    String key =
                            List.of("background", "organisation", "experience", "nextStep")
                                    .get(x.nextInt(4));
                    return ReportTexts.with(r, key, ReportTexts.of(r, key) + "\n" + line.apply(x));
                });
    }

    private static Report at(
            Report report,
            Random random,
            Predicate<Indicator> which,
            UnaryOperator<Indicator> change) {
        return report.withIndicators(edit(report.indicators(), random, which, change));
    }

    private static Report item(Report report, Random random, UnaryOperator<SpendingItem> change) {
        return report.withSpendingItems(edit(report.spendingItems(), random, i -> true, change));
    }

    private static Report fund(Report report, Random random, UnaryOperator<FundingSource> change) {
        return report.withFunds(edit(report.funds(), random, f -> true, change));
    }

    private static <T> List<T> edit(
            List<T> list, Random random, Predicate<T> which, UnaryOperator<T> change) {
        List<T> candidates = list.stream().filter(which).toList();
        T chosen = candidates.get(random.nextInt(candidates.size()));
        return list.stream().map(e -> e == chosen ? change.apply(e) : e).toList();
    }

    private static BigDecimal cents(Random random) {
        return BigDecimal.valueOf(100_000L + random.nextInt(5_000_000), 2);
    }

    private static boolean isQuantity(Indicator indicator) {
        return !indicator.isQualitative();
    }

    private static boolean isMissed(Indicator indicator) {
        return List.of("群众平均等候时间", "“一件事一次办”减少群众跑动次数").contains(indicator.name());
    }
}
