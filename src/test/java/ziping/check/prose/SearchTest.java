package ziping.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.check.Check;
import ziping.check.Examinations;
import ziping.check.place.Place;
import ziping.check.rule.KnownDefects;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** No search may overlook for its signs what its pattern alone would find. */
class SearchTest {

    private static final List<String> TEXTS = List.of("seed.txt", "sound.txt", "faulty.txt");

    @Test
    void findsAllThatThePatternFinds() throws IllegalAccessException {
        List<Search> searches = searches();
        assertThat(searches).hasSizeGreaterThan(20);
        List<String> lines = TEXTS.stream().flatMap(t -> Examinations.text(t).lines()).toList();
        for (Search search : searches) {
            for (String line : lines) {
                assertThat(search.all(line).map(MatchResult::group))
                        .as("%s in %s", search.pattern(), line)
                        .containsExactlyElementsOf(
                                search.pattern()
                                        .matcher(line)
                                        .results()
                                        .map(MatchResult::group)
                                        .toList());
            }
        }
    }

    @Test
    void findsInALineAllThatItFindsInItsText() throws IllegalAccessException {
        List<String> texts = TEXTS.stream().flatMap(t -> Examinations.text(t).lines()).toList();
        for (Search search : searches()) {
            for (String text : texts) {
                Line line = Line.own(new Place("", ""), text, false, Role.OTHER, "");
                assertThat(search.all(line).map(MatchResult::group))
                        .as("%s in %s", search.pattern(), text)
                        .containsExactlyElementsOf(
                                search.all(line.plain()).map(MatchResult::group).toList());
            }
        }
    }

    @Test
    void findsAnyOfItsWords() {
        Search search = Search.ofWords("的的", "，。");
        assertThat(search.isIn("项目的的预算")).isTrue();
        assertThat(search.first("到位，。")).map(MatchResult::group).hasValue("，。");
        assertThat(search.isIn("项目的预算，到位。")).isFalse();
    }

    private static List<Search> searches() throws IllegalAccessException {
        List<Search> searches = new ArrayList<>();
        List<Class<?>> classes =
                Stream.<Class<?>>concat(
                                KnownDefects.list().checks().stream().map(Check::getClass),
                                Stream.of(FactReader.class, ScoreClaims.class))
                        .distinct()
                        .toList();
        for (Class<?> type : classes) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Search.class) {
                    field.setAccessible(true);
                    searches.add((Search) field.get(null));
                }
            }
        }
        return searches;
    }
}
