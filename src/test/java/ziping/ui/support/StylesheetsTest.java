package ziping.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.CssParser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JavaFX skips what it cannot parse without a word to the clerk; a page then looks naked. */
class StylesheetsTest {

    private static final Pattern PART =
            Pattern.compile(
                    "\\.(mark|box|arrow|thumb|track|content|viewport|bar|dot|text|label|tab)"
                            + "([.:][.:a-z-]*)?\\s*[{,].*");

    @ParameterizedTest
    @MethodSource("sheets")
    void everyStylesheetIsParsedToItsEnd(Path sheet) throws IOException {
        String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        long blocks = rules.chars().filter(c -> c == '{').count();
        assertThat(rules.chars().filter(c -> c == '}').count()).isEqualTo(blocks);
        CssParser.errorsProperty().clear();
        int parsed = new CssParser().parse(sheet.toUri().toURL()).getRules().size();
        assertThat(CssParser.errorsProperty()).isEmpty();
        assertThat((long) parsed).isEqualTo(blocks);
    }

    /** Such names belong to parts of JavaFX's controls; a bare one dresses all of them. */
    @ParameterizedTest
    @MethodSource("sheets")
    void noRuleDressesThePartsOfAllControls(Path sheet) throws IOException {
        assertThat(Files.readAllLines(sheet)).noneMatch(line -> PART.matcher(line).matches());
    }

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/ziping/ui"))) {
            return files.filter(f -> f.toString().endsWith(".css")).toList();
        }
    }
}
