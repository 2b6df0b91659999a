package ziping.check;

import ziping.check.rule.KnownDefects;
import ziping.exchange.ProjectJson;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.scoring.RulePack;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Self-checks for tests: real rule packs, outlines and samples. */
public final class Examinations {

    private static final Path NO_OWN_TEMPLATES = Path.of("no-such-folder");

    private final RulePackLibrary packs = RulePackLibrary.read(NO_OWN_TEMPLATES);
    private final OutlineLibrary outlines = OutlineLibrary.read(NO_OWN_TEMPLATES);
    private final CheckList list = KnownDefects.list();

    /** What is found in a plain text. */
    public CheckResult ofText(String text) {
        return list.run(Subject.ofText(text, packs.find(""), outlines.all()));
    }

    /** What is found in a report. */
    public CheckResult of(Report report) {
        return list.run(subject(report));
    }

    /** A report as the checks see it. */
    public Subject subject(Report report) {
        RulePack pack = packs.find(report.choices().rulePack());
        return Subject.of(
                ReportFigures.of(report, pack), outlines.find(report.choices().outline()));
    }

    /** A sample that ships with the program. */
    public static Report sample(String name) {
        try (InputStream in = Examinations.class.getResourceAsStream("/ziping/sample/" + name)) {
            return ProjectJson.read(in).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text beside this class. */
    public static String text(String name) {
        try (InputStream in = Examinations.class.getResourceAsStream("/ziping/check/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
