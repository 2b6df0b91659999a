package ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ziping.exchange.Sample;
import ziping.project.Project;
import ziping.report.document.Paragraph;
import ziping.report.outline.Outline;
import ziping.template.OutlineLibrary;
import ziping.template.RulePackLibrary;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class EmptySectionsTest {

    private static final Path NONE = Path.of("none");
    private static final List<Outline> OUTLINES = OutlineLibrary.read(NONE).all();

    static Stream<Report> reports() {
        return Stream.concat(
                Stream.of(
                        Report.of(Project.named("业务费", 2019)),
                        Sample.WUHUA_2019.report(),
                        Sample.DEMO_2025.report()),
                Stream.generate(new RandomReports(7)::next).limit(20));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void areThoseThatTheDocumentSaysAreNotFilledIn(Report report) {
        ReportFigures figures = ReportFigures.of(report, RulePackLibrary.read(NONE).find(""));
        for (Outline outline : OUTLINES) {
            List<String> missing =
                    ReportAssembler.assemble(figures, outline).blocks().stream()
                            .filter(Paragraph.class::isInstance)
                            .map(Paragraph.class::cast)
                            .filter(p -> p.kind() == Paragraph.Kind.MISSING)
                            .map(Paragraph::place)
                            .filter(place -> place.startsWith("section:"))
                            .toList();
            assertThat(EmptySections.of(figures, outline))
                    .as(outline.id())
                    .map(id -> "section:" + id)
                    .containsExactlyElementsOf(missing);
        }
    }
}
