package ziping.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import ziping.json.JsonFault;
import ziping.scoring.IndicatorScore;
import ziping.scoring.RulePack;
import ziping.scoring.Scorer;
import ziping.scoring.WorkedExample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class RulePackLibraryTest {

    @TempDir Path own;

    @TestFactory
    Stream<DynamicTest> everyWorkedExampleOfEveryPackHolds() {
        return RulePackLibrary.read(own).all().stream().flatMap(RulePackLibraryTest::examples);
    }

    private static Stream<DynamicTest> examples(RulePack pack) {
        assertThat(pack.examples()).as(pack.id()).isNotEmpty();
        Scorer scorer = new Scorer(pack, pack.regime(""));
        return pack.examples().stream()
                .map(
                        e ->
                                DynamicTest.dynamicTest(
                                        pack.id() + " " + e.title(), () -> holds(scorer, e)));
    }

    private static void holds(Scorer scorer, WorkedExample example) {
        IndicatorScore score = scorer.score(example.indicator());
        assertThat(score.score()).as(score.explanation()).isEqualTo(example.score());
        assertThat(score.reasonRequired()).isEqualTo(example.reasonRequired());
        assertThat(score.explanation()).isNotBlank();
    }

    @Test
    void everyPackNamesItsSourceAndTheDefaultComesFirst() {
        List<RulePack> packs = RulePackLibrary.read(own).all();
        assertThat(packs).hasSizeGreaterThanOrEqualTo(6).allMatch(p -> !p.source().isBlank());
        assertThat(packs.getFirst()).isEqualTo(RulePackLibrary.read(own).find(""));
    }

    @Test
    void theClerksOwnPackWinsOverTheBuiltInOneWithTheSameId() throws IOException {
        write(
                "mine.json",
                """
                { "extends": "national-2020", "id": "kunming-2020", "title": "本单位口径",
                  "source": "本单位", "firstYear": 2024, "overCompletion": { "rate": "120", "aboveZero": "1" } }
                """);
        RulePack pack = RulePackLibrary.read(own).find("kunming-2020");
        assertThat(pack.title()).isEqualTo("本单位口径");
        assertThat(pack.overCompletion().rate()).isEqualByComparingTo("120");
        assertThat(pack.formulas()).containsKey("forward");
    }

    @Test
    void refusesWeightsThatDoNotAddUpWithFileAndLine() throws IOException {
        write(
                "broken.json",
                """
                { "extends": "national-2020", "id": "x", "title": "x", "source": "x", "firstYear": 2024,
                  "regimes": [
                    { "id": "a", "title": "a", "execution": "10",
                      "classes": [ { "level1": "产出指标", "points": "80" } ] } ] }
                """);
        assertThatThrownBy(() -> RulePackLibrary.read(own))
                .isInstanceOf(JsonFault.class)
                .hasMessageContaining("broken.json第3行（regimes[0]）：权重合计是90，应是100");
    }

    @Test
    void refusesAFormulaNobodyKnowsAndASpellingMistake() throws IOException {
        write(
                "broken.json",
                """
                { "extends": "national-2020", "id": "x", "title": "x", "source": "x", "firstYear": 2024,
                  "formulas": [ { "id": "f", "title": "f",
                    "kind": "magic" } ] }
                """);
        assertThatThrownBy(() -> RulePackLibrary.read(own))
                .hasMessageContaining("第3行（formulas[0].kind）：没有这种公式");
        write("broken.json", "{ \"id\": \"x\",\n \"titel\": \"x\" }");
        assertThatThrownBy(() -> RulePackLibrary.read(own)).hasMessageContaining("titel");
        write("broken.json", "{ \"extends\": \"nobody\", \"id\": \"x\" }");
        assertThatThrownBy(() -> RulePackLibrary.read(own)).hasMessageContaining("没有规则包“nobody”");
    }

    @Test
    void saysWhichPacksThereAreWhenAskedForAnUnknownOne() {
        assertThatThrownBy(() -> RulePackLibrary.read(own).find("mars"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("mars")
                .hasMessageContaining("kunming-2020");
    }

    private void write(String name, String json) throws IOException {
        Files.createDirectories(own.resolve("rules"));
        Files.writeString(own.resolve("rules").resolve(name), json);
    }
}
