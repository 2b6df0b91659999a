package ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.check.place.ReportPlaces;
import ziping.check.rule.KnownDefects;
import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportTexts;
import ziping.report.document.Cell;
import ziping.report.outline.Outline;
import ziping.template.OutlineLibrary;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class DemoTest {

    private final Examinations examinations = new Examinations();
    private final Report demo = Examinations.sample("demo-2025.json");

    @Test
    void isSilentOnTheDemo() {
        assertThat(examinations.of(demo).open()).isEmpty();
    }

    /** Two older outlines ask how the results are used, which the demonstration does not say. */
    @Test
    void findsNothingButTheOneMissingSectionInOtherOutlines() {
        for (Outline outline : OutlineLibrary.read(Path.of("none")).all()) {
            Report chosen = demo.withChoices(demo.choices().withOutline(outline.id()));
            assertThat(examinations.of(chosen).open())
                    .as(outline.id())
                    .allSatisfy(
                            remark -> {
                                assertThat(remark.id()).isEqualTo("E07");
                                assertThat(remark.place().key()).isEqualTo("section:use");
                            });
        }
    }

    @Test
    void tellsAnUnknownLiveFigureFromAKnownOneAndFromADocumentNumber() {
        assertThat(withOrganisation("按示财行〔2025〕3号，9月底执行〔9月底执行率〕，全年支出〔全年执行数，元〕。").of("E06"))
                .isEmpty();
        assertThat(withOrganisation("全年支出〔全年执形数〕。").of("E06"))
                .singleElement()
                .satisfies(
                        remark -> {
                            assertThat(remark.quote()).isEqualTo("〔全年执形数〕");
                            assertThat(remark.message()).contains("实时数字");
                        });
    }

    private CheckResult withOrganisation(String words) {
        Project project = demo.project();
        return examinations.of(
                demo.withProject(project.withOrganisation(project.organisation() + "\n" + words)));
    }

    @Test
    void marksAllPagesOfTheDemoAsComplete() {
        Map<String, Completeness> pages = new LinkedHashMap<>(pages(demo));
        assertThat(pages.remove(ReportPlaces.SUBMISSION)).isEqualTo(Completeness.EMPTY);
        assertThat(pages)
                .hasSize(8)
                .allSatisfy((page, mark) -> assertThat(mark).isEqualTo(Completeness.COMPLETE));
    }

    @Test
    void marksAnEmptyReportAsEmptyAndABrokenPageAsBegun() {
        Report bare = Report.of(Project.named("新项目", 2025));
        assertThat(pages(bare).values()).containsOnly(Completeness.EMPTY);
        Report broken = demo.withRecommendations(List.of());
        assertThat(pages(broken))
                .containsEntry(ReportPlaces.FINDINGS, Completeness.BEGUN)
                .containsEntry(ReportPlaces.EXECUTION, Completeness.COMPLETE);
    }

    @Test
    void marksAFullPageAsBegunWhileSomethingOnItMustBePutRight() {
        Report wuhua = Examinations.sample("wuhua-2019.json");
        assertThat(wuhua.evaluation().process()).isNotBlank();
        assertThat(pages(wuhua)).doesNotContainEntry(ReportPlaces.REPORT, Completeness.COMPLETE);
    }

    private Map<String, Completeness> pages(Report report) {
        return PageCompleteness.of(
                examinations.subject(report).figures().orElseThrow(), examinations.of(report));
    }

    @Test
    void setsAsideWhatTheClerkHasAnsweredAndPrintsHerReason() {
        Report broken = demo.withEvaluation(demo.evaluation().withWriter(""));
        Remark remark = examinations.of(broken).of("H05").getFirst();
        Report answered = broken.withIgnoredRemarks(List.of(remark.ignored("由办公室统一撰写")));
        CheckResult result = examinations.of(answered);
        assertThat(result.allowsHandIn()).isTrue();
        assertThat(result.ignored()).hasSize(1);
        assertThat(CheckTable.of(result, List.of(), "2025年度").cells())
                .extracting(Cell::text)
                .contains("已忽略", "忽略理由：由办公室统一撰写", "未发现问题");
    }

    @Test
    void mendsByOneClick() {
        String plan = demo.project().plan().replaceFirst("12月31日", "12月30日");
        Report broken =
                ReportTexts.with(
                                demo,
                                "experience",
                                demo.text("experience").replaceFirst("考核", "考核考核"))
                        .withProject(demo.project().withPlan(plan));
        for (Remark remark : examinations.of(broken).open()) {
            broken = remark.repair().orElseThrow().change().apply(broken);
        }
        assertThat(examinations.of(broken).open()).isEmpty();
    }

    @Test
    void findsTextCopiedFromLastYearAndIssuesThatVanished() {
        Subject copied = examinations.subject(demo).after(demo);
        assertThat(KnownDefects.list().run(copied).of("E02")).isNotEmpty();
        Report silent = demo.withIssues(List.of()).withRecommendations(List.of());
        Subject vanished = examinations.subject(silent).after(demo);
        assertThat(KnownDefects.list().run(vanished).of("G04")).isNotEmpty();
    }
}
