package ziping.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.exchange.Sample;
import ziping.project.FundingSourceBuilder;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.scoring.RulePack;
import ziping.template.RulePackLibrary;

import java.nio.file.Path;
import java.util.List;

/** The sentences that follow from data, as an official would write them. */
class NarrativesTest {

    private static final RulePack PACK = RulePackLibrary.read(Path.of("none")).find("");
    private static final Report DEMO = Sample.DEMO_2025.report();
    private static final Report WUHUA = Sample.WUHUA_2019.report();

    @Test
    void tellsSourcesInOneSentence() {
        List<String> execution = words("execution", DEMO);
        assertThat(execution)
                .contains(
                        "2025年，项目年初预算数516.50万元，调整数28.00万元，全年预算数544.50万元，"
                                + "实际到位资金544.50万元，资金到位率100%。",
                        "其中：当年财政拨款全年预算数508.00万元，全年执行数499.70万元，执行率98.37%；"
                                + "上年结转资金全年预算数24.50万元，全年执行数24.50万元，执行率100%；"
                                + "其他资金全年预算数12.00万元，全年执行数11.95万元，执行率99.55%。");
        assertThat(execution).filteredOn(p -> p.startsWith("其中")).hasSize(1);
    }

    @Test
    void tellsNoSourceOfWhichNothingIsKnown() {
        Report bare =
                WUHUA.withFunds(
                        List.of(
                                WUHUA.funds().getFirst(),
                                FundingSourceBuilder.builder().source("其他资金").build(),
                                FundingSourceBuilder.builder().source("上年结转资金").build()));
        assertThat(words("execution", bare))
                .filteredOn(p -> p.startsWith("其中"))
                .containsExactly("其中：当年财政拨款全年执行数568.93万元。");
    }

    @Test
    void tellsBudgetDocumentsInOneParagraph() {
        List<String> documents = words("budgetDocuments", DEMO);
        assertThat(documents).hasSize(1);
        assertThat(documents.getFirst())
                .startsWith("2025年1月20日，按示财行〔2025〕6号文件下达当年财政拨款预算480.00万元（批复2025年度部门预算）。")
                .endsWith("2025年10月16日，按示财行〔2025〕88号文件追减当年财政拨款预算8.00万元，原因是压减一般性支出，两期线下培训改为线上。");
    }

    @Test
    void tellsWhatChangedAgainstLastYearOnce() {
        assertThat(words("spendingItems", DEMO))
                .containsExactly(
                        "项目支出细项共8项，预算合计544.50万元，支出合计536.14万元，执行率98.47%。"
                                + "上年支出397.46万元，本年比上年增加138.68万元，增长34.89%。");
        assertThat(words("spendingItems", WUHUA))
                .containsExactly("项目支出细项共7项。", "【未填写：7项支出细项的支出金额】");
    }

    @Test
    void tellsTheScheduleOfAllSteps() {
        assertThat(words("months", DEMO))
                .containsExactly(
                        "对照支出进度要求，3月底要求25%，实际25.52%；6月底要求50%，实际53.16%；"
                                + "9月底要求75%，实际75.29%；11月底要求90%，实际91.62%；"
                                + "12月底要求98%，实际98.47%，均达到进度要求。");
    }

    @Test
    void tellsASurveyInOneParagraph() {
        assertThat(words("survey", DEMO))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2025年11月3日至28日，采用大厅现场问卷方式向办事群众开展满意度调查，发放问卷500份，回收486份，回收率97.20%")
                .contains("有效率98.35%。办事群众满意度为96.06%，按满意人数÷有效作答人数计算，5个问题取平均值。")
                .endsWith("交叉核对。");
    }

    @Test
    void saysTheScoreWithoutSayingSelfEvaluationTwice() {
        assertThat(words("conclusion", DEMO))
                .containsExactly(
                        "经自评，项目得分98.69分，等级为“优”。其中，预算执行率得9.85分（分值10分），产出指标得49.70分（分值50分），"
                                + "效益指标得29.14分（分值30分），满意度指标得10分（分值10分）。");
    }

    @Test
    void analysesEachClassOfIndicatorsInAParagraphOfItsOwn() {
        List<String> analysis = words("analysis", DEMO);
        assertThat(analysis)
                .contains(
                        "3.产出指标完成情况。分值50分，得49.70分，得分率99.40%。",
                        "（3）时效指标。群众平均等候时间，指标值≤12分钟，实际完成12.6分钟，得5.70分。"
                                + "自助服务区建设周期，指标值≤180天，实际完成172天，得3分。",
                        "服务对象满意度指标。办事群众满意度，指标值≥95%，实际完成96.06%，得6分。"
                                + "进驻单位满意度，指标值≥90%，实际完成92.22%，得4分。");
        assertThat(analysis.getFirst()).startsWith("1.项目决策情况。按共性指标体系框架评分，分值20分，得19.80分，得分率99%。");
        assertThat(analysis)
                .anySatisfy(p -> assertThat(p).contains("大厅标准化管理机制，指标值“机制健全并有效运行”，实际“大厅管理"))
                .anySatisfy(p -> assertThat(p).contains("得4分；说明：完成值为指标值的141.67%"))
                .noneSatisfy(p -> assertThat(p).contains("弹性窗口数量不足"));
    }

    @Test
    void saysNoHeadingAgain() {
        assertThat(words("analysisOutput", DEMO))
                .startsWith("产出指标分值50分，得49.70分，得分率99.40%。")
                .noneSatisfy(p -> assertThat(p).contains("完成情况。"));
        assertThat(words("analysisDecision", DEMO).getFirst())
                .startsWith("项目决策按共性指标体系框架评分，分值20分，得19.80分，得分率99%。");
    }

    @Test
    void namesWhoAnswersForAMeasureBeforeItsFullStop() {
        assertThat(words("recommendations", DEMO))
                .contains("2.在网上办事大厅、微信公众号和叫号系统推行错峰预约，预约办件优先受理（对应问题1，由信息技术科陈志强负责，2026年3月15日前完成）。");
        assertThat(words("recommendations", WUHUA))
                .endsWith("【未填写：第1、2、3项措施的责任人；第1、2、3项措施的完成时限；第1、2项措施对应的问题】");
    }

    @Test
    void saysThatAnIssueIsLeftFromLastYear() {
        assertThat(words("issues", DEMO))
                .anySatisfy(p -> assertThat(p).contains("现场补交。该问题为上年结转问题。原因分析：32个进驻部门"));
    }

    @Test
    void citesADocumentWithItsDateInOneBracket() {
        assertThat(words("evaluationBasis", DEMO))
                .contains(
                        "1.《中华人民共和国预算法》（2018年12月29日）；",
                        "3.《项目支出绩效评价管理办法》（财预〔2020〕10号，2020年2月25日）；");
    }

    private static List<String> words(String key, Report report) {
        return Narratives.write(key, ReportFigures.of(report, PACK)).stream()
                .map(Paragraph::text)
                .toList();
    }
}
