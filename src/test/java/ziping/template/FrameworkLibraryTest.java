package ziping.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.indicator.FrameworkRow;
import ziping.indicator.IndicatorFramework;

import java.nio.file.Path;
import java.util.List;

class FrameworkLibraryTest {

    @TempDir Path own;

    @Test
    void holdsTheFrameworksOf2020And2013() {
        List<IndicatorFramework> all = FrameworkLibrary.read(own);
        assertThat(all)
                .extracting(IndicatorFramework::id)
                .containsExactly("project-2020", "project-2013");
        assertThat(all.getFirst().rows())
                .hasSize(17)
                .extracting(FrameworkRow::level1)
                .containsOnly("决策", "过程", "产出", "效益");
        assertThat(all.getLast().rows())
                .extracting(FrameworkRow::level1)
                .containsOnly("投入", "过程", "产出", "效果");
    }

    @Test
    void everyRowExplainsItself() {
        assertThat(FrameworkLibrary.read(own))
                .flatExtracting(IndicatorFramework::rows)
                .allSatisfy(
                        row -> {
                            assertThat(row.level3()).isNotBlank();
                            assertThat(row.explanation()).endsWith("。");
                            assertThat(row.criteria()).isNotBlank();
                            assertThat(row.score()).isNull();
                        });
    }
}
