package ziping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.indicator.Indicator;
import ziping.report.RandomReports;
import ziping.report.Report;

import java.util.ArrayList;
import java.util.List;

class DifferencesTest {

    private final Report demo = Sample.DEMO_2025.report();

    @Test
    void aReportDoesNotDifferFromItself() {
        assertThat(ProjectJson.differences(demo, demo)).isEmpty();
        for (int seed = 1; seed <= 20; seed++) {
            Report report = new RandomReports(seed).next();
            assertThat(ProjectJson.differences(report, report)).isEmpty();
        }
    }

    @Test
    void aChangedFieldIsNamedWithBothValues() {
        Indicator first = demo.indicators().getFirst();
        List<Indicator> indicators = new ArrayList<>(demo.indicators());
        indicators.set(0, first.withActual("168000"));
        assertThat(ProjectJson.differences(demo, demo.withIndicators(indicators)))
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.field()).startsWith("绩效指标 › ").contains("实际完成值");
                            assertThat(d.before()).isEqualTo(first.actual());
                            assertThat(d.after()).isEqualTo("168000");
                        });
    }

    @Test
    void rowsThatCameAndWentAreNamed() {
        List<Indicator> fewer = demo.indicators().subList(1, demo.indicators().size());
        List<Difference> gone = ProjectJson.differences(demo, demo.withIndicators(fewer));
        assertThat(gone).singleElement().satisfies(d -> assertThat(d.after()).isEmpty());
        List<Difference> back = ProjectJson.differences(demo.withIndicators(fewer), demo);
        assertThat(back).singleElement().satisfies(d -> assertThat(d.before()).isEmpty());
    }

    @Test
    void reorderingAloneIsNoDifference() {
        assertThat(ProjectJson.differences(demo, demo.withIndicators(demo.indicators().reversed())))
                .isEmpty();
    }

    @Test
    void takingAllDifferencesOverGivesTheOtherReport() {
        for (int seed = 1; seed <= 60; seed++) {
            RandomReports random = new RandomReports(seed);
            Report mine = random.next();
            Report theirs = random.edited(random.edited(mine)).withId(mine.id());
            Report merged = ProjectJson.merge(mine, theirs, ProjectJson.differences(mine, theirs));
            assertThat(ProjectJson.differences(merged, theirs)).as("seed " + seed).isEmpty();
            assertThat(merged.submissions()).isEqualTo(mine.submissions());
        }
    }

    @Test
    void takingNothingOverChangesNothing() {
        for (int seed = 1; seed <= 60; seed++) {
            RandomReports random = new RandomReports(seed);
            Report mine = random.next();
            Report theirs = random.edited(mine);
            assertThat(ProjectJson.merge(mine, theirs, List.of())).isEqualTo(mine);
        }
    }

    @Test
    void takesOverOneFieldAndLeavesTheOthers() {
        Indicator first = demo.indicators().getFirst();
        List<Indicator> indicators = new ArrayList<>(demo.indicators());
        indicators.set(0, first.withActual("168000").withReason("口径调整"));
        Report theirs =
                demo.withIndicators(indicators).withProject(demo.project().withName("另一个名称"));
        List<Difference> wanted =
                ProjectJson.differences(demo, theirs).stream()
                        .filter(d -> d.after().equals("168000"))
                        .toList();
        Report merged = ProjectJson.merge(demo, theirs, wanted);
        assertThat(wanted).hasSize(1);
        assertThat(merged.indicators().getFirst()).isEqualTo(first.withActual("168000"));
        assertThat(merged.project()).isEqualTo(demo.project());
    }
}
