package ziping.app;

import ziping.exchange.ExchangeException;
import ziping.exchange.ProjectJson;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.collection.Collected;
import ziping.report.collection.CollectedProject;
import ziping.report.collection.LeftOut;
import ziping.scoring.ScoreSheet;
import ziping.submission.Manifest;
import ziping.submission.PackageSearch;
import ziping.submission.Problem;
import ziping.submission.Progress;
import ziping.submission.SubmissionReader;
import ziping.submission.Verification;
import ziping.template.TemplateException;
import ziping.value.InvalidValueException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Collects what units handed in (汇总): verifies each package and scores its project anew. */
public final class SubmissionCollector {

    private static final Comparator<CollectedProject> LATER =
            Comparator.comparing(CollectedProject::sequence)
                    .thenComparing(CollectedProject::handedIn);

    private static final Comparator<Project> ORDER =
            Comparator.comparing(Project::year)
                    .thenComparing(Project::unit)
                    .thenComparing(Project::name);

    /** What one package counts in the progress. */
    private static final long WHOLE = 1000;

    private final AppContext app;
    private final Path folder;
    private final Map<Project, CollectedProject> last = new TreeMap<>(ORDER);
    private final List<LeftOut> failed = new ArrayList<>();
    private final List<LeftOut> superseded = new ArrayList<>();

    /** What makes two packages hand-ins of the same project. */
    private record Project(int year, String unit, String name) {}

    private SubmissionCollector(AppContext app, Path folder) {
        this.app = app;
        this.folder = folder;
    }

    /**
     * Reads all packages below a folder, one after the other.
     *
     * @param progress counts packages in thousandths, not bytes
     * @throws IOException if the folder cannot be read
     * @throws CancellationException when cancelled
     */
    public static Collected collect(
            AppContext app, Path folder, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        SubmissionCollector collector = new SubmissionCollector(app, folder);
        List<Path> places = PackageSearch.below(folder, cancelled);
        for (int i = 0; i < places.size(); i++) {
            collector.add(places.get(i), collector.within(progress, i, places), cancelled);
        }
        return new Collected(
                List.copyOf(collector.last.values()), collector.failed, collector.superseded);
    }

    /** One package may take as long as a hundred others, so its own progress is shown too. */
    private Progress within(Progress progress, int index, List<Path> places) {
        String what =
                "正在核对第%d份，共%d份：%s".formatted(index + 1, places.size(), name(places.get(index)));
        long before = index * WHOLE;
        long all = places.size() * WHOLE;
        progress.at(what, before, all);
        return (step, done, total) ->
                progress.at(what, before + (total == 0 ? 0 : done * WHOLE / total), all);
    }

    private void add(Path place, Progress progress, BooleanSupplier cancelled) {
        Verification verification = SubmissionReader.verify(place, progress, cancelled);
        verification.problems().forEach(problem -> fail(place, verification, problem));
        if (verification.isOk()) {
            project(place, verification).ifPresent(this::keepLater);
        }
    }

    private Optional<CollectedProject> project(Path place, Verification verification) {
        try {
            Report report = ProjectJson.read(SubmissionReader.project(place)).report();
            return Optional.of(project(place, verification.manifest().orElseThrow(), report));
        } catch (ExchangeException | InvalidValueException wrong) {
            fail(place, verification, Problem.Kind.REFUSED, wrong);
        } catch (IOException unreadable) {
            fail(place, verification, Problem.Kind.UNREADABLE, unreadable);
        }
        return Optional.empty();
    }

    private CollectedProject project(Path place, Manifest manifest, Report report) {
        Optional<ScoreSheet> sheet = sheet(report, manifest.rulePack());
        return new CollectedProject(
                report.project().year(),
                report.unit().name(),
                report.project().name(),
                report.total().budget(),
                report.total().spent(),
                sheet.map(ScoreSheet::total).orElse(null),
                sheet.map(ScoreSheet::gradeLabel).orElse(""),
                report.openIssues().size(),
                manifest.sequence(),
                manifest.created(),
                name(place),
                sheet.isPresent()
                        ? report.mark()
                        : "本机没有这个项目所用的计分规则“" + manifest.rulePack() + "”，没有计分");
    }

    /** Scored by the rules it was handed in under, whatever the default is here. */
    private Optional<ScoreSheet> sheet(Report report, String rulePack) {
        try {
            ReportFigures figures =
                    app.figures(report.withChoices(report.choices().withRulePack(rulePack)));
            return Optional.of(figures.sheet());
        } catch (TemplateException missing) {
            return Optional.empty();
        }
    }

    private void keepLater(CollectedProject next) {
        last.merge(
                new Project(next.year(), next.unit(), next.name()),
                next,
                (one, other) -> {
                    CollectedProject later = LATER.compare(one, other) < 0 ? other : one;
                    CollectedProject earlier = later == one ? other : one;
                    superseded.add(supersededBy(later, earlier));
                    return later;
                });
    }

    private static LeftOut supersededBy(CollectedProject later, CollectedProject earlier) {
        return new LeftOut(
                earlier.place(),
                earlier.unit(),
                earlier.name(),
                "",
                "已更新",
                "同一项目已按“%s”（第%d次报送）计入，这一份不再计入。".formatted(later.place(), later.sequence()));
    }

    private void fail(Path place, Verification verification, Problem.Kind kind, Exception fault) {
        fail(place, verification, new Problem(Manifest.PROJECT, kind, fault.getMessage()));
    }

    private void fail(Path place, Verification verification, Problem problem) {
        failed.add(
                new LeftOut(
                        name(place),
                        verification.manifest().map(Manifest::unit).orElse(""),
                        verification.manifest().map(Manifest::project).orElse(""),
                        problem.file(),
                        problem.kind().label(),
                        problem.message()));
    }

    private String name(Path place) {
        String below = folder.relativize(place).toString();
        return below.isEmpty() ? String.valueOf(place.getFileName()) : below;
    }

    /** Where a package lies that {@link #collect} named: below the folder, or it is the folder. */
    public static Path place(Path folder, String name) {
        Path below = folder.resolve(name);
        return Files.exists(below) ? below : folder;
    }
}
