package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.evidence.AttachmentIndex;
import ziping.exchange.Sample;
import ziping.execution.BudgetDocument;
import ziping.execution.LedgerEntry;
import ziping.execution.SpendingItem;
import ziping.execution.TimelineMonth;
import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.indicator.Direction;
import ziping.indicator.FrameworkRow;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;
import ziping.scoring.IndicatorScore;
import ziping.survey.Survey;
import ziping.value.Money;
import ziping.value.Points;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What the two samples promise: one says exactly what the seed says, the other has no fault. */
class SampleFactsTest {

    @TempDir Path folder;

    private final Report wuhua = Sample.WUHUA_2019.report();
    private final Report demo = Sample.DEMO_2025.report();
    private AppContext app;

    @AfterEach
    void close() {
        if (app != null) {
            app.close();
        }
    }

    @Test
    void wuhuaHasTheFactsOfTheSeed() {
        assertThat(wuhua.unit().posts()).isEqualTo(25);
        assertThat(wuhua.unit().staff()).isEqualTo(21);
        assertThat(wuhua.unit().departments()).hasSize(7);
        assertThat(wuhua.total().spent()).isEqualByComparingTo("5689300");
        assertThat(wuhua.budgetDocuments().getFirst().number()).isEqualTo("五财行〔2019〕519001号");
        assertThat(wuhua.budgetDocuments().getFirst().date()).isEqualTo("2019-03-10");
        assertThat(wuhua.spendingItems()).hasSize(7);
        assertThat(wuhua.evaluation().statedScore()).isEqualByComparingTo("90");
        assertThat(wuhua.issues()).hasSize(2);
        assertThat(wuhua.recommendations()).hasSize(3);
    }

    @Test
    void wuhuaInventsNothing() {
        assertThat(wuhua.total().budget()).isNull();
        assertThat(wuhua.total().received()).isNull();
        assertThat(wuhua.spendingItems()).extracting(SpendingItem::paid).containsOnlyNulls();
        assertThat(wuhua.indicators()).isEmpty();
        assertThat(wuhua.surveys()).isEmpty();
        assertThat(wuhua.evidence()).isEmpty();
        assertThat(wuhua.evaluation().team()).isEmpty();
        assertThat(wuhua.evaluation().date()).isNull();
        assertThat(figures(wuhua).sheet().total()).isNull();
    }

    @Test
    void wuhuaCarriesNoGarbageOfTheOldFile() {
        assertThat(paragraphs(wuhua))
                .noneMatch(text -> text.contains("\t") || text.contains("bookmark"));
        assertThat(wuhua.recommendations())
                .extracting(Recommendation::measure)
                .noneMatch(measure -> Character.isDigit(measure.charAt(0)));
    }

    @Test
    void demoScoresByTheRules() {
        ReportFigures figures = figures(demo);
        assertThat(figures.sheet().possible()).isEqualByComparingTo("100");
        assertThat(figures.sheet().total()).isEqualByComparingTo("98.69");
        assertThat(figures.sheet().gradeLabel()).isEqualTo("优");
        assertThat(figures.total().rate()).isEqualByComparingTo("98.47");
        assertThat(demo.indicators()).extracting(Indicator::direction).contains(Direction.values());
    }

    @Test
    void demoExplainsEveryLostPointAndEveryFarExceededTarget() {
        List<IndicatorScore> rows = figures(demo).sheet().rows();
        assertThat(rows).filteredOn(IndicatorScore::reasonRequired).hasSize(4);
        assertThat(rows)
                .filteredOn(IndicatorScore::reasonRequired)
                .noneMatch(row -> row.indicator().reason().isBlank());
    }

    @Test
    void demoAddsUp() {
        BigDecimal spent = demo.total().spent();
        assertThat(sum(demo.spendingItems().stream().map(SpendingItem::paid).toList()))
                .isEqualTo(spent);
        assertThat(sum(demo.spendingItems().stream().map(SpendingItem::budget).toList()))
                .isEqualTo(demo.total().budget());
        assertThat(sum(demo.ledger().stream().map(LedgerEntry::amount).toList())).isEqualTo(spent);
        assertThat(sum(demo.budgetDocuments().stream().map(BudgetDocument::change).toList()))
                .isEqualTo(demo.total().budget());
        for (SpendingItem item : demo.spendingItems()) {
            assertThat(
                            sum(
                                    demo.ledger().stream()
                                            .filter(entry -> entry.itemId().equals(item.id()))
                                            .map(LedgerEntry::amount)
                                            .toList()))
                    .as(item.name())
                    .isEqualTo(item.paid());
        }
    }

    @Test
    void demoKeepsTheRequiredSchedule() {
        List<TimelineMonth> months = figures(demo).timeline().months();
        assertThat(demo.ledger()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(demo.schedule())
                .isNotEmpty()
                .noneMatch(step -> months.get(step.month() - 1).missesSchedule());
    }

    @Test
    void demoScoresTheFrameworkAsHighAsTheForm() {
        assertThat(Points.sum(demo.framework().stream().map(FrameworkRow::points).toList()))
                .isEqualByComparingTo("100");
        assertThat(Points.sum(demo.framework().stream().map(FrameworkRow::score).toList()))
                .isEqualByComparingTo("98.69");
    }

    @Test
    void demoTakesSatisfactionFromItsSurveys() {
        for (Survey survey : demo.surveys()) {
            Indicator indicator =
                    demo.indicators().stream()
                            .filter(i -> i.id().equals(survey.indicatorId()))
                            .findFirst()
                            .orElseThrow();
            assertThat(survey.satisfaction()).isEqualByComparingTo(indicator.actual());
            assertThat(survey.valid()).isGreaterThanOrEqualTo(30);
            assertThat(survey.questions())
                    .allMatch(
                            q ->
                                    q.counts().stream().mapToInt(Integer::intValue).sum()
                                            == survey.valid());
        }
    }

    @Test
    void demoHasEvidenceForEachIndicatorAndAMeasureForEachIssue() {
        AttachmentIndex index = AttachmentIndex.of(demo.evidence());
        assertThat(demo.indicators()).noneMatch(i -> index.supporting(i.id()).isEmpty());
        for (Issue issue : demo.issues()) {
            assertThat(demo.recommendations())
                    .filteredOn(r -> r.issueIds().contains(issue.id()))
                    .isNotEmpty()
                    .noneMatch(r -> r.owner().isBlank() || r.due() == null);
        }
    }

    @Test
    void demoLeavesNoGapInTheReport() {
        assertThat(app().document(demo).mark()).isEqualTo("演示数据");
        assertThat(
                        app().document(demo).blocks().stream()
                                .filter(Paragraph.class::isInstance)
                                .map(Paragraph.class::cast)
                                .filter(p -> p.kind() == Paragraph.Kind.MISSING))
                .isEmpty();
        assertThat(paragraphs(demo)).noneMatch(text -> text.contains("截止"));
    }

    private AppContext app() {
        if (app == null) {
            app = AppContext.open(AppFolders.in(folder));
        }
        return app;
    }

    private ReportFigures figures(Report report) {
        return app().figures(report);
    }

    private List<String> paragraphs(Report report) {
        return app().document(report).blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        assertThat(amounts).allMatch(Objects::nonNull);
        return Money.sum(amounts);
    }
}
