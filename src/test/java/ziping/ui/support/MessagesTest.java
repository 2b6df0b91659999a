package ziping.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every visible word stands in the properties beside its page, and nothing else stands there. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/ziping/ui");
    private static final Path WORDS = Path.of("src/main/resources/ziping/ui");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern LITERAL =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:WORDS\\.get|Wording\\.of)\\(\\s*\"([^\"]*)\"\\s*[,)]");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    /** These recognize words of others and show none. */
    private static final Set<String> READERS = Set.of("PastedBlock.java");

    @Test
    void noChineseWordStandsInTheCode() {
        Predicate<String> shows = name -> name.endsWith(".java") && !READERS.contains(name);
        for (Path file : files(SOURCES, shows)) {
            assertThat(literals(file))
                    .as(file.toString())
                    .noneMatch(literal -> CHINESE.matcher(literal).find());
        }
    }

    @Test
    void everyKeyAskedForExists() {
        for (Path file : files(SOURCES, name -> name.endsWith(".java"))) {
            Set<String> asked =
                    ASKED.matcher(code(file))
                            .results()
                            .map(m -> m.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (!asked.isEmpty()) {
                assertThat(keys(wordsBeside(file))).as(file.toString()).containsAll(asked);
            }
        }
    }

    /** A key may also be built: from a prefix in the code, or as a field's hint or unit. */
    @Test
    void everyKeyIsUsed() {
        for (Path file : files(WORDS, name -> name.equals("messages.properties"))) {
            Path code = SOURCES.resolve(WORDS.relativize(file.getParent()));
            Set<String> literals =
                    files(code, name -> name.endsWith(".java")).stream()
                            .flatMap(f -> literals(f).stream())
                            .collect(Collectors.toSet());
            assertThat(keys(file)).as(file.toString()).allMatch(key -> isUsed(key, literals));
        }
    }

    private static boolean isUsed(String key, Set<String> literals) {
        String base = key.replaceFirst("\\.(hint|unit|note)$", "");
        return literals.contains(key)
                || literals.contains(base)
                || Stream.iterate(
                                key.lastIndexOf('.'), i -> i > 0, i -> key.lastIndexOf('.', i - 1))
                        .anyMatch(i -> literals.contains(key.substring(0, i + 1)));
    }

    private static Path wordsBeside(Path source) {
        return WORDS.resolve(SOURCES.relativize(source.getParent())).resolve("messages.properties");
    }

    private static Set<String> keys(Path file) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames();
    }

    private static List<String> literals(Path file) {
        return LITERAL.matcher(code(file))
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.replaceAll("^\"+|\"+$", ""))
                .toList();
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, Predicate<String> name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> name.test(f.getFileName().toString())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
