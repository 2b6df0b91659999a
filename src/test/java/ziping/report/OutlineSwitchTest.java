package ziping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import ziping.evaluation.EvaluationBuilder;
import ziping.project.ProjectBuilder;
import ziping.report.OutlineSwitch.Move;
import ziping.report.document.Paragraph;
import ziping.report.outline.Outline;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;

import java.nio.file.Path;
import java.util.List;

class OutlineSwitchTest {
    private static final Path NONE = Path.of("none");
    private final OutlineLibrary outlines = OutlineLibrary.read(NONE);
    private final Outline kunming = outlines.find("kunming");
    private final Outline yunnan = outlines.find("yunnan-2022");

    @Test
    void textsMoveToTheSectionWithTheSameKeyAndTheRestIsParked() {
        assertThat(OutlineSwitch.between(report(), kunming, yunnan))
                .extracting(Move::key, Move::from, Move::to)
                .containsExactlyInAnyOrder(
                        tuple("background", "项目立项背景", "项目基本情况"),
                        tuple("limits", "绩效评价的局限性", "自评工作开展情况"),
                        tuple("summary", "摘要", ""),
                        tuple("facts.summary", "摘要", ""),
                        tuple("costBenefit", "附件：成本效益分析报告", ""));
        assertThat(OutlineSwitch.parked(report(), yunnan))
                .extracting(Move::text)
                .containsExactlyInAnyOrder("本项目……", "接手的摘要。", "成本不高。");
    }

    @Test
    void noTextIsLostThereAndBack() {
        for (Outline outline : outlines.all()) {
            List<String> written = written(outline);
            List<String> parked =
                    OutlineSwitch.parked(report(), outline).stream().map(Move::text).toList();
            assertThat(written.size() + parked.size()).as(outline.id()).isGreaterThanOrEqualTo(4);
            assertThat(List.of("群众办事不便。", "样本有限。", "本项目……", "成本不高。"))
                    .as(outline.id())
                    .allMatch(text -> written.contains(text) != parked.contains(text));
        }
    }

    private List<String> written(Outline outline) {
        ReportFigures figures = ReportFigures.of(report(), RulePackLibrary.read(NONE).find(""));
        return ReportAssembler.assemble(figures, outline).blocks().stream()
                .filter(b -> b instanceof Paragraph p && p.kind() == Paragraph.Kind.WRITTEN)
                .map(b -> ((Paragraph) b).text())
                .toList();
    }

    private static Report report() {
        return ReportBuilder.builder()
                .project(
                        ProjectBuilder.builder()
                                .name("大厅运行维护")
                                .year(2025)
                                .background("群众办事不便。")
                                .build())
                .evaluation(EvaluationBuilder.builder().limits("样本有限。").build())
                .texts(
                        List.of(
                                new ReportText("summary", "本项目……"),
                                new ReportText("facts.summary", "接手的摘要。"),
                                new ReportText("costBenefit", "成本不高。"),
                                new ReportText("experience", " ")))
                .build();
    }
}
