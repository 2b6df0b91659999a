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
import ziping.submission.Progress;
import ziping.submission.SubmissionReader;
import ziping.submission.Verification;
import ziping.template.TemplateException;
import ziping.value.InvalidValueException;

import java.io.IOException;
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
     * @param progress counts packages, not bytes
     * @throws IOException if the folder cannot be read
     * @throws CancellationException when cancelled
     */
    public static Collected collect(
            AppContext app, Path folder, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        SubmissionCollector collector = new SubmissionCollector(app, folder);
        List<Path> places = PackageSearch.below(folder, cancelled);
        for (int i = 0; i < places.size(); i++) {
            String step = "正在核对第%d份，共%d份：%s".formatted(i + 1, places.size(), places.get(i));
            progress.at(step, i, places.size());
            collector.add(places.get(i), cancelled);
        }
        return new Collected(
                List.copyOf(collector.last.values()), collector.failed, collector.superseded);
    }

    private void add(Path place, BooleanSupplier cancelled) {
        Verification verification = SubmissionReader.verify(place, Progress.SILENT, cancelled);
        verification.problems().forEach(problem -> fail(place, problem.file(), problem.message()));
        if (verification.isOk()) {
            verification
                    .manifest()
                    .flatMap(manifest -> project(place, manifest))
                    .ifPresent(this::keepLater);
        }
    }

    private Optional<CollectedProject> project(Path place, Manifest manifest) {
        try {
            Report report = ProjectJson.read(SubmissionReader.project(place)).report();
            return Optional.of(project(place, manifest, report));
        } catch (ExchangeException | InvalidValueException wrong) {
            fail(place, Manifest.PROJECT, wrong.getMessage());
        } catch (IOException unreadable) {
            fail(place, Manifest.PROJECT, unreadable.getMessage());
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
                "",
                "同一项目已按“%s”（第%d次报送）计入，这一份不再计入。".formatted(later.place(), later.sequence()));
    }

    private void fail(Path place, String file, String reason) {
        failed.add(new LeftOut(name(place), file, reason));
    }

    private String name(Path place) {
        String below = folder.relativize(place).toString();
        return below.isEmpty() ? String.valueOf(place.getFileName()) : below;
    }
}
