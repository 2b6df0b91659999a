package ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.evaluation.EvaluationBuilder;
import ziping.evaluation.TeamMember;
import ziping.execution.LedgerEntryBuilder;
import ziping.project.ProjectBuilder;

import java.util.List;

class PublicVersionTest {

    @ParameterizedTest
    @CsvSource({
        "电话13888001234。, 电话138****1234。",
        "手机 138-8800-1234, 手机 138****1234",
        "办公电话0871-63612345, 办公电话0871-*******",
        "身份证530102198803121234, 身份证530102************",
        "身份证53010219880312123X, 身份证530102************",
        "卡号6222020200112230, 卡号************2230",
        "邮箱 a.b@km.gov.cn, 邮箱 ******",
        "办件量13888件, 办件量13888件",
        "金额5086400.12元, 金额5086400.12元",
        "文号昆财绩〔2025〕3号, 文号昆财绩〔2025〕3号"
    })
    void masksNumbersThatBelongToPeopleAndNoOthers(String text, String masked) {
        Report report = report().withTexts(List.of(new ReportText("experience", text)));
        assertThat(PublicVersion.of(report).text("experience")).isEqualTo(masked);
    }

    @Test
    void leavesPeopleTheirFamilyNameOnlyAndOfficesTheirName() {
        Report shown =
                PublicVersion.of(
                        report().withTexts(List.of(new ReportText("experience", "张三丰和李四到现场。")))
                                .withLedger(
                                        List.of(
                                                LedgerEntryBuilder.builder()
                                                        .id("13888001234")
                                                        .payee("昆明网络有限公司")
                                                        .build(),
                                                LedgerEntryBuilder.builder().payee("王五").build())));
        assertThat(shown.text("experience")).isEqualTo("张某某和李某到现场。");
        assertThat(shown.project().leader()).isEqualTo("张某某");
        assertThat(shown.project().phone()).isEmpty();
        assertThat(shown.evaluation().team().getFirst().name()).isEqualTo("李某");
        assertThat(shown.evaluation().team().getFirst().department()).isEqualTo("财务科");
        assertThat(shown.ledger().getFirst().payee()).isEqualTo("昆明网络有限公司");
        assertThat(shown.ledger().get(1).payee()).isEqualTo("王某");
        assertThat(shown.ledger().getFirst().id()).as("ids link things").isEqualTo("13888001234");
    }

    @Test
    void takesNoFirmForAPersonInTheText() {
        Report shown =
                PublicVersion.of(
                        report().withTexts(List.of(new ReportText("experience", "向中国移动和华通支付网络费。")))
                                .withLedger(
                                        List.of(
                                                LedgerEntryBuilder.builder().payee("中国移动").build(),
                                                LedgerEntryBuilder.builder().payee("群众").build())));
        assertThat(shown.text("experience")).isEqualTo("向中国移动和华通支付网络费。");
        assertThat(shown.ledger()).extracting(entry -> entry.payee()).containsExactly("中国移动", "群众");
    }

    @Test
    void changesNoFigureAndNoLink() {
        for (Report report : new RandomReports(21).next(50)) {
            Report shown = PublicVersion.of(report);
            assertThat(shown.total()).isEqualTo(report.total());
            assertThat(shown.indicators())
                    .extracting(i -> i.id() + i.points() + i.score())
                    .isEqualTo(
                            report.indicators().stream()
                                    .map(i -> i.id() + i.points() + i.score())
                                    .toList());
            assertThat(shown.recommendations())
                    .extracting(r -> r.issueIds())
                    .isEqualTo(report.recommendations().stream().map(r -> r.issueIds()).toList());
        }
    }

    @Test
    void aDraftSaysSoBesideAnyOtherMark() {
        assertThat(report().asDraft().mark()).isEqualTo("征求意见稿");
        assertThat(report().withMark("演示数据").asDraft().mark()).isEqualTo("演示数据　征求意见稿");
    }

    private static Report report() {
        return ReportBuilder.builder()
                .project(
                        ProjectBuilder.builder()
                                .name("大厅运行维护")
                                .year(2025)
                                .leader("张三丰")
                                .phone("13888001234")
                                .build())
                .evaluation(
                        EvaluationBuilder.builder()
                                .team(List.of(new TeamMember("", null, "李四", "科员", "财务科")))
                                .build())
                .build();
    }
}
