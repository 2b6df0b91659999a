package ziping.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.exchange.Sample;
import ziping.json.JsonFault;
import ziping.report.LiveFigures;
import ziping.report.ReportAssembler;
import ziping.report.ReportFigures;
import ziping.report.outline.Outline;
import ziping.report.outline.Phrase;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 常用语: usual sentences by section. */
class PhraseLibraryTest {

    @TempDir Path own;

    @Test
    void everySentenceHasAPlaceInSomeOutline() {
        Set<String> places =
                OutlineLibrary.read(own).all().stream()
                        .flatMap(PhraseLibraryTest::keys)
                        .collect(Collectors.toSet());
        assertThat(PhraseLibrary.read(own)).extracting(Phrase::key).isSubsetOf(places);
    }

    @Test
    void everySectionTheClerkWritesHasSentences() {
        assertThat(PhraseLibrary.read(own))
                .extracting(Phrase::key)
                .contains("background", "organisation", "methods", "experience", "nextStep");
    }

    @Test
    void everyLiveFigureInThemIsKnown() {
        ReportFigures figures =
                ReportFigures.of(Sample.DEMO_2025.report(), RulePackLibrary.read(own).find(""));
        LiveFigures live = new LiveFigures(figures);
        for (Phrase phrase : PhraseLibrary.read(own)) {
            assertThat(live.resolve(phrase.text())).as(phrase.text()).doesNotContain("〔");
        }
    }

    @Test
    void theClerksOwnStandBehindTheBuiltInOnes() throws IOException {
        write(
                """
                { "source": "本单位", "sections": [
                  { "key": "background", "phrases": ["本单位的老话。"] } ] }
                """);
        List<Phrase> all = PhraseLibrary.read(own);
        assertThat(all.getLast()).isEqualTo(new Phrase("background", "本单位的老话。"));
        assertThat(all).hasSizeGreaterThan(70);
    }

    @Test
    void refusesABrokenFileWithItsNameAndLine() throws IOException {
        write("{ \"source\": \"本单位\",\n \"sections\": [ { \"keys\": \"background\" } ] }");
        assertThatThrownBy(() -> PhraseLibrary.read(own))
                .isInstanceOf(JsonFault.class)
                .hasMessageContaining("mine.json")
                .hasMessageContaining("第2行")
                .hasMessageContaining("keys");
    }

    private static Stream<String> keys(Outline outline) {
        Stream<Slot> sections =
                outline.sections().stream().flatMap(Section::all).flatMap(s -> s.slots().stream());
        Stream<Slot> attachments = outline.attachments().stream().flatMap(a -> a.slots().stream());
        return Stream.concat(sections, attachments)
                .map(
                        slot ->
                                slot.kind() == Slot.Kind.TEXT
                                        ? slot.key()
                                        : ReportAssembler.takeOverKey(slot.key()));
    }

    private void write(String json) throws IOException {
        Path folder = Files.createDirectories(own.resolve("phrases"));
        Files.writeString(folder.resolve("mine.json"), json);
    }
}
