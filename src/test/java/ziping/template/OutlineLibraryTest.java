package ziping.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.outline.Outline;
import ziping.report.outline.Section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OutlineLibraryTest {

    @TempDir Path own;

    @Test
    void theKunmingOutlineHasItsOfficialHeadings() {
        Outline kunming = OutlineLibrary.read(own).find("");
        assertThat(kunming.sections())
                .extracting(Section::title)
                .containsExactly(
                        "摘要", "项目基本情况", "绩效评价工作情况", "评价结论及绩效分析", "项目主要经验及做法、存在的问题和建议", "附件");
        assertThat(kunming.sections().get(1).sections())
                .extracting(Section::title)
                .containsExactly("项目立项背景", "项目立项依据", "项目实施内容", "项目实施计划及完成情况", "项目的组织及管理", "项目绩效目标");
        assertThat(kunming.sections().get(2).sections())
                .extracting(Section::title)
                .containsExactly(
                        "评价的目的和依据", "绩效评价工作方案制定过程", "绩效评价原则、评价方法等", "绩效评价实施过程", "绩效评价的局限性");
    }

    @Test
    void theClerksOwnOutlineJoinsTheBuiltInOnes() throws IOException {
        write(
                """
                { "id": "mine", "title": "本单位提纲", "source": "本单位", "documentTitle": "自评报告",
                  "sections": [ { "id": "a", "title": "情况", "slots": ["text:background"] } ] }
                """);
        assertThat(OutlineLibrary.read(own).find("mine").sections()).hasSize(1);
    }

    @Test
    void refusesABrokenOutlineWithFileLineAndReason() throws IOException {
        write(
                """
                { "id": "mine", "title": "x", "source": "x", "documentTitle": "x",
                  "sections": [
                    { "id": "a", "title": "x",
                      "slots": ["facts:nonsense"] } ] }
                """);
        assertThatThrownBy(() -> OutlineLibrary.read(own))
                .hasMessageContaining("mine.json第4行（sections[0].slots）：程序不会写“nonsense”");
        write(
                """
                { "id": "mine", "title": "x", "source": "x", "documentTitle": "x",
                  "sections": [ { "id": "a", "title": "x" },
                                { "id": "a", "title": "y" } ] }
                """);
        assertThatThrownBy(() -> OutlineLibrary.read(own)).hasMessageContaining("“a”写了两次");
    }

    private void write(String json) throws IOException {
        Files.createDirectories(own.resolve("outline"));
        Files.writeString(own.resolve("outline/mine.json"), json);
    }
}
