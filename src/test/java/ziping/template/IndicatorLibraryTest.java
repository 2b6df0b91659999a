package ziping.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.indicator.CoreIndicator;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorShelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class IndicatorLibraryTest {

    private static final Set<String> LEVELS =
            Set.of(
                    "产出指标/数量指标",
                    "产出指标/质量指标",
                    "产出指标/时效指标",
                    "成本指标/经济成本指标",
                    "效益指标/经济效益指标",
                    "效益指标/社会效益指标",
                    "效益指标/生态效益指标",
                    "效益指标/可持续影响指标",
                    "满意度指标/服务对象满意度指标");

    @TempDir Path own;

    @Test
    void holdsCompleteEntriesForTheUsualKindsOfProjects() {
        List<IndicatorShelf> shelves = IndicatorLibrary.read(own);
        assertThat(shelves)
                .extracting(IndicatorShelf::title)
                .containsExactly("通用", "服务窗口", "信息化", "会议培训", "设备采购", "工程建设", "宣传", "补助发放", "物业运维");
        List<CoreIndicator> all = all(shelves);
        assertThat(all).hasSizeGreaterThanOrEqualTo(120);
        assertThat(all)
                .allSatisfy(
                        i -> {
                            assertThat(LEVELS).contains(i.level1() + "/" + i.level2());
                            assertThat(i.unit()).isNotBlank();
                            assertThat(i.explanation()).isNotBlank();
                            assertThat(i.calculation()).isNotBlank();
                            assertThat(i.evidence()).isNotBlank();
                            assertThat(i.goodExample()).containsPattern("[0-9]");
                            assertThat(i.badExample()).doesNotContainPattern("[0-9]");
                        });
    }

    @Test
    void eachShelfCoversOutputCostBenefitAndSatisfaction() {
        for (IndicatorShelf shelf : IndicatorLibrary.read(own)) {
            assertThat(shelf.indicators())
                    .as(shelf.title())
                    .extracting(CoreIndicator::level1)
                    .contains("产出指标", "成本指标", "效益指标", "满意度指标");
            assertThat(shelf.indicators()).extracting(CoreIndicator::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void anEntryBecomesARowWithoutActualValue() {
        CoreIndicator entry = all(IndicatorLibrary.read(own)).getFirst();
        Indicator row = entry.toIndicator();
        assertThat(row.name()).isEqualTo(entry.name());
        assertThat(row.targetNumber()).isPresent();
        assertThat(row.actual()).isEmpty();
        assertThat(row.points()).isNull();
    }

    @Test
    void theOfficesOwnShelfJoinsAndABrokenOneIsRefused() throws IOException {
        write("≥");
        assertThat(IndicatorLibrary.read(own)).extracting(IndicatorShelf::title).endsWith("本单位指标");
        write("约");
        assertThatThrownBy(() -> IndicatorLibrary.read(own))
                .hasMessageContaining("mine.json")
                .hasMessageContaining("指标性质“约”");
    }

    private static List<CoreIndicator> all(List<IndicatorShelf> shelves) {
        return shelves.stream().flatMap(s -> s.indicators().stream()).toList();
    }

    private void write(String direction) throws IOException {
        Files.createDirectories(own.resolve("indicators"));
        Files.writeString(
                own.resolve("indicators/mine.json"),
                """
                { "id": "mine", "title": "本单位指标", "source": "本单位",
                  "indicators": [ { "level1": "产出指标", "level2": "数量指标", "name": "办件量",
                                    "direction": "%s" } ] }
                """
                        .formatted(direction));
    }
}
