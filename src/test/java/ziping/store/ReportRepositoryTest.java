package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.indicator.IndicatorBuilder;
import ziping.project.Project;
import ziping.report.OpenRemarks;
import ziping.report.RandomReports;
import ziping.report.Report;
import ziping.report.ReportStage;
import ziping.report.ReportSummary;
import ziping.report.ReportText;
import ziping.report.Submission;
import ziping.report.SubmissionBuilder;
import ziping.report.SubmissionState;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

class ReportRepositoryTest {

    @TempDir Path folder;

    @Test
    void findsEveryReportExactlyAsItWasAdded() {
        List<Report> reports = new RandomReports(1).next(150);
        try (Store store = Store.open(folder, Summaries::of)) {
            reports.forEach(store.reports()::add);
        }
        try (Store store = Store.open(folder, Summaries::of)) {
            for (Report report : reports) {
                assertThat(store.reports().find(report.id())).contains(report);
            }
        }
    }

    @Test
    void findsWordsInNamesAndTextsOfAllReportsTheNewestFirst() {
        Report old =
                Report.of(Project.named("业务费", 2018))
                        .withTexts(List.of(new ReportText("experience", "设了 50% 折扣")));
        Report now =
                Report.of(Project.named("业务费", 2019).withBackground("窗口少，50%的人等得久"))
                        .withIndicators(
                                List.of(
                                        IndicatorBuilder.builder()
                                                .id("i1")
                                                .name("Wi-Fi覆盖")
                                                .build()));
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(old);
            store.reports().add(now);
            assertThat(store.reports().search("wi-fi", 9))
                    .containsExactly(
                            new FoundText(
                                    now.id(),
                                    "业务费",
                                    2019,
                                    FoundText.Kind.INDICATOR,
                                    "i1",
                                    "Wi-Fi覆盖"));
            assertThat(store.reports().search("50%", 9))
                    .extracting(FoundText::kind, FoundText::item)
                    .containsExactly(
                            tuple(FoundText.Kind.PROJECT, "background"),
                            tuple(FoundText.Kind.TEXT, "experience"));
            assertThat(store.reports().search("50%", 1)).hasSize(1);
            assertThat(store.reports().search("5_%", 9)).isEmpty();
        }
    }

    @Test
    void findsWhatWasSavedAfterEachOfManyEdits() {
        RandomReports random = new RandomReports(2);
        Report report = random.next();
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
            for (int i = 0; i < 250; i++) {
                Report edited = random.edited(report);
                store.reports().save(report, edited);
                report = edited;
                assertThat(store.reports().find(report.id())).contains(report);
            }
        }
    }

    @Test
    void keepsAnEditWhoseRowAsksForAnotherReport() {
        Report before = Report.of(Project.named("业务费", 2018));
        Report now = Report.of(Project.named("业务费", 2019));
        AtomicReference<Store> opened = new AtomicReference<>();
        List<Report> found = new ArrayList<>();
        Function<Report, ReportSummary> asking =
                report -> {
                    opened.get().reports().yearBefore(report).ifPresent(found::add);
                    return Summaries.of(report);
                };
        Report edited = now.withProject(now.project().withCode("2019-001"));
        try (Store store = Store.open(folder, asking)) {
            opened.set(store);
            store.reports().add(before);
            store.reports().add(now);
            store.reports().save(now, edited);
        }
        assertThat(found).containsOnly(before).isNotEmpty();
        try (Store store = Store.open(folder, Summaries::of)) {
            assertThat(store.reports().find(now.id())).contains(edited);
        }
    }

    @Test
    void savesRightlyFromAnyEarlierState() {
        RandomReports random = new RandomReports(3);
        Report first = random.next();
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(first);
            for (int i = 0; i < 20; i++) {
                Report other = random.next().withId(first.id());
                store.reports().save(first, other);
                assertThat(store.reports().find(first.id())).contains(other);
            }
        }
    }

    @Test
    void listsTheSummariesThatWereMadeAtTheLastSave() {
        List<Report> reports = new RandomReports(4).next(30);
        try (Store store = Store.open(folder, Summaries::of)) {
            reports.forEach(store.reports()::add);
            Report edited = reports.getFirst().withProject(Project.named("新名称", 2031));
            store.reports().save(reports.getFirst(), edited);
            assertThat(store.reports().list())
                    .hasSize(30)
                    .contains(Summaries.of(edited))
                    .containsAll(reports.stream().skip(1).map(Summaries::of).toList());
            assertThat(store.reports().existsFor("新名称", 2031)).isTrue();
            assertThat(store.reports().existsFor("新名称", 2030)).isFalse();
        }
    }

    @Test
    void forgetsARemovedReportAndNothingElse() {
        List<Report> reports = new RandomReports(5).next(2);
        try (Store store = Store.open(folder, Summaries::of)) {
            reports.forEach(store.reports()::add);
            Report gone = reports.getFirst();
            store.reports().remove(gone.id());
            assertThat(store.reports().find(gone.id())).isEmpty();
            assertThat(store.reports().find(reports.get(1).id())).contains(reports.get(1));
            assertThatThrownBy(() -> store.reports().save(gone, gone.withMark("x")))
                    .isInstanceOf(NoSuchReport.class);
            store.reports().add(gone);
            assertThat(store.reports().find(gone.id())).contains(gone);
        }
    }

    @Test
    void refusesASecondReportOfTheSameId() {
        Report report = new RandomReports(6).next();
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
            assertThatThrownBy(() -> store.reports().add(report)).isInstanceOf(ReportExists.class);
            assertThat(store.reports().find(report.id())).contains(report);
        }
    }

    @Test
    void tellsHowFarEachReportIsOnItsWay() {
        Report report = Report.of(Project.named("业务费", 2019));
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
            assertThat(stage(store)).isEqualTo(ReportStage.FILLING);
            store.reports().addExport(report.id(), Instant.EPOCH);
            store.reports().addExport(report.id(), Instant.EPOCH.plusSeconds(1));
            assertThat(stage(store)).isEqualTo(ReportStage.EXPORTED);
            store.reports().addSubmission(report.id(), handedIn(1));
            assertThat(stage(store)).isEqualTo(ReportStage.HANDED_IN);
            Report now = store.reports().find(report.id()).orElseThrow();
            store.reports()
                    .save(
                            now,
                            now.withSubmissions(
                                    List.of(
                                            now.submissions()
                                                    .getFirst()
                                                    .withState(SubmissionState.RETURNED))));
            assertThat(stage(store)).isEqualTo(ReportStage.RETURNED);
            store.reports().addSubmission(report.id(), handedIn(2));
            assertThat(stage(store)).isEqualTo(ReportStage.HANDED_IN);
        }
    }

    @Test
    void listsWhatTheSelfCheckFoundWhenAReportWasSaved() {
        Report report = Report.of(Project.named("业务费", 2019));
        OpenRemarks[] found = {new OpenRemarks(2, 1, "没有指标。", "indicator")};
        Function<Report, ReportSummary> summary = r -> Summaries.of(r, found[0]);
        try (Store store = Store.open(folder, summary)) {
            store.reports().add(report);
            assertThat(store.reports().list().getFirst().remarks()).isEqualTo(found[0]);
            found[0] = null;
            store.reports().save(report, report.withMark("改过"));
            assertThat(store.reports().list().getFirst().remarks()).isNull();
        }
    }

    @Test
    void keepsAHandInBesideEditsMadeMeanwhile() {
        Report report = Report.of(Project.named("业务费", 2019));
        try (Store store = Store.open(folder, Summaries::of)) {
            store.reports().add(report);
            store.reports().save(report, report.withMark("改过"));
            store.reports().addSubmission(report.id(), handedIn(1));
            assertThat(store.reports().find(report.id()))
                    .contains(report.withMark("改过").handedIn(handedIn(1)));
        }
    }

    private static ReportStage stage(Store store) {
        return store.reports().list().getFirst().stage();
    }

    private static Submission handedIn(int sequence) {
        return SubmissionBuilder.builder()
                .id("s" + sequence)
                .sequence(sequence)
                .snapshot("{}")
                .manifest("{}".repeat(40_000))
                .build();
    }
}
