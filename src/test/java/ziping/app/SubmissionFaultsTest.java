package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.evidence.Evidence;
import ziping.evidence.EvidenceBuilder;
import ziping.exchange.ProjectJson;
import ziping.exchange.Sample;
import ziping.export.excel.FormulaLike;
import ziping.export.excel.WorkbookWriter;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.report.collection.Collected;
import ziping.report.collection.CollectionWorkbook;
import ziping.store.Tally;
import ziping.submission.Manifest;
import ziping.submission.PackageFile;
import ziping.submission.PackageForm;
import ziping.submission.Progress;
import ziping.submission.SubmissionPackage;
import ziping.submission.SubmissionReader;
import ziping.submission.SubmissionWriter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** R12, R13, R16 for packages as the program makes and collects them. */
class SubmissionFaultsTest {

    @TempDir Path data;
    @TempDir Path stick;

    private final Report demo = Sample.DEMO_2025.report();
    private AppContext app;

    @BeforeEach
    void open() throws IOException {
        app = AppContext.open(AppFolders.in(data));
        for (Evidence evidence : demo.evidence()) {
            try (InputStream bytes = Sample.DEMO_2025.open(evidence)) {
                app.store().evidence().add(evidence.fileName(), bytes);
            }
        }
        app.store().reports().add(demo);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void cancellingAHandInKeepsNothingOfIt() throws Exception {
        HandIn handIn = new HandIn(app, wish());
        long steps = steps(handIn);
        Tally.count(
                "R16 hand-in of a kept project cancelled",
                4,
                50,
                (i, random) -> {
                    int before = kept().submissions().size();
                    try {
                        Path done =
                                handIn.kept(kept(), Progress.SILENT, after(random.nextLong(steps)));
                        assertThat(SubmissionReader.verify(done).isOk()).isTrue();
                        assertThat(kept().submissions()).hasSize(before + 1);
                        delete(done);
                    } catch (CancellationException asked) {
                        assertThat(kept().submissions()).hasSize(before);
                    }
                    assertThat(stick).isEmptyDirectory();
                });
    }

    @Test
    void cancellingACollectionLeavesEverythingAsItWas() throws Exception {
        writePackages(12);
        AtomicLong asked = new AtomicLong();
        collect(() -> asked.incrementAndGet() < 0);
        Tally.count(
                "R16 collection cancelled",
                20,
                200,
                (i, random) -> {
                    try {
                        Collected all = collect(after(random.nextLong(asked.get())));
                        assertThat(all.projects()).hasSize(12);
                    } catch (CancellationException stopped) {
                        assertThat(stopped).isNotNull();
                    }
                    assertThat(app.store().reports().list()).hasSize(1);
                });
        assertThat(collect(() -> false).projects()).hasSize(12);
    }

    /** The numbers of a district: progress counts each package, and nothing is left out. */
    @Test
    @Tag("slow")
    void collectsThreeHundredPackages() throws Exception {
        writePackages(300);
        List<Long> steps = new ArrayList<>();
        Collected all =
                SubmissionCollector.collect(
                        app, stick, (step, done, total) -> steps.add(done), () -> false);
        assertThat(all.projects()).hasSize(300);
        assertThat(all.failed()).isEmpty();
        assertThat(steps).isSorted();
        assertThat(steps)
                .contains(LongStream.range(0, 300).mapToObj(i -> 1000 * i).toArray(Long[]::new));
        Path book = data.resolve("汇总.xlsx");
        WorkbookWriter.write(CollectionWorkbook.of(all), book, () -> false);
        assertThat(book).isNotEmptyFile();
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws Exception {
        List<String> strings = FormulaLike.strings(300);
        Tally.count(
                "R12 ten formula-like texts each in the workbooks of a package",
                3,
                30,
                (i, random) -> {
                    List<String> ten = strings.subList(10 * i, 10 * i + 10);
                    Report report = speaking(ten);
                    SubmissionPackage contents =
                            new SubmissionFiles(app)
                                    .of(
                                            report,
                                            app.check(report),
                                            e -> () -> InputStream.nullInputStream(),
                                            wish(),
                                            Progress.SILENT,
                                            () -> false);
                    for (PackageFile file : contents.files()) {
                        if (file.path().endsWith(".xlsx")) {
                            assertNoFormulaOf(ten, file);
                        }
                    }
                });
    }

    @Test
    void anyTitleMakesALegalNameThatNothingElseHas() throws Exception {
        Tally.count(
                "R13 files of random titles, 1 000 a package",
                1,
                1_000,
                (i, random) -> {
                    Report report = demo.withEvidence(randomEvidence(random, 1_000));
                    SubmissionPackage contents =
                            new SubmissionFiles(app)
                                    .of(
                                            report,
                                            app.check(demo),
                                            e -> () -> InputStream.nullInputStream(),
                                            wish(),
                                            Progress.SILENT,
                                            () -> false);
                    Set<String> seen = new HashSet<>();
                    for (PackageFile file : contents.files()) {
                        assertThat(seen.add(file.path().toLowerCase(Locale.ROOT)))
                                .as(file.path())
                                .isTrue();
                        assertLegal(file.path());
                    }
                });
    }

    private static void assertLegal(String path) {
        assertThat(path).doesNotContainPattern("[<>:\"\\\\|?*\\x00-\\x1f\\x7f]");
        for (String part : path.split("/")) {
            assertThat(part).isNotBlank().doesNotEndWith(".").doesNotEndWith(" ");
            assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
        }
    }

    private static List<Evidence> randomEvidence(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                EvidenceBuilder.builder()
                                        .title(words(random))
                                        .fileName("f." + (random.nextBoolean() ? "pdf" : "???"))
                                        .sha256("0".repeat(64))
                                        .build())
                .toList();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(random.nextInt(8) == 0 ? 300 : 12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> words.append((char) random.nextInt(0x100));
                case 1 -> words.appendCodePoint(random.nextInt(0x110000));
                case 2 -> words.append("<>:\"/\\|?*. ".charAt(random.nextInt(11)));
                case 3 ->
                        words.append(List.of("CON", "nul", "Lpt1", "aux.").get(random.nextInt(4)));
                default -> words.append((char) (0x4e00 + random.nextInt(0x5000)));
            }
        }
        return words.toString();
    }

    /** Each text stands somewhere as a name, a reason or a unit. */
    private Report speaking(List<String> texts) {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : demo.indicators()) {
            String words = texts.get(indicators.size() % texts.size());
            indicators.add(indicator.withName(words).withReason(words).withUnit(words));
        }
        return demo.withProject(demo.project().withName(texts.getFirst()))
                .withUnit(demo.unit().withName(texts.getLast()))
                .withIndicators(indicators)
                .withEvidence(
                        demo.evidence().stream().map(e -> e.withTitle(texts.get(1))).toList());
    }

    private static void assertNoFormulaOf(List<String> texts, PackageFile file) throws IOException {
        try (InputStream in = file.source().open();
                Workbook book = WorkbookFactory.create(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula())
                                    .doesNotContainIgnoringCase("cmd")
                                    .doesNotContainIgnoringCase("http")
                                    .isNotIn(
                                            texts.stream()
                                                    .map(t -> t.strip().replaceFirst("^=", ""))
                                                    .toList());
                        }
                    }
                }
            }
        }
    }

    private long steps(HandIn handIn) throws Exception {
        AtomicLong asked = new AtomicLong();
        Path done = handIn.kept(kept(), Progress.SILENT, () -> asked.incrementAndGet() < 0);
        delete(done);
        return asked.get();
    }

    private Collected collect(BooleanSupplier cancelled) throws IOException {
        return SubmissionCollector.collect(app, stick, Progress.SILENT, cancelled);
    }

    private void writePackages(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Report report =
                    demo.withId("p" + i).withProject(demo.project().withName("项目" + (1000 + i)));
            List<PackageFile> files =
                    List.of(PackageFile.of(Manifest.PROJECT, ProjectJson.write(report)));
            SubmissionPackage contents =
                    new SubmissionPackage(
                            "材料" + i,
                            "ziping",
                            report.choices().rulePack(),
                            Instant.EPOCH,
                            1,
                            2025,
                            report.unit().name(),
                            report.project().name(),
                            files);
            SubmissionWriter.writeZip(contents, stick, Progress.SILENT, () -> false);
        }
    }

    private Report kept() {
        return app.store().reports().find(demo.id()).orElseThrow();
    }

    private HandInWish wish() {
        return new HandInWish(stick, PackageForm.FOLDER, false, "张三", PackageName.USUAL);
    }

    private static BooleanSupplier after(long moments) {
        AtomicLong left = new AtomicLong(moments);
        return () -> left.decrementAndGet() <= 0;
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
