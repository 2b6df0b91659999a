package ziping.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.check.Check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class KnownDefectsTest {

    @Test
    void givesEveryCheckItsOwnIdAndSaysWhatASoundReportSatisfies() {
        List<Check> checks = KnownDefects.all();
        assertThat(checks).extracting(Check::id).doesNotHaveDuplicates().isSorted();
        assertThat(checks).allSatisfy(c -> assertThat(c.title()).isNotBlank());
        assertThat(checks).allSatisfy(c -> assertThat(c.origin()).matches("[ROLMDC]+"));
    }

    @Test
    void coversTheWholeCatalogue() {
        List<String> catalogue = new ArrayList<>();
        Map.of("A", 7, "B", 14, "C", 6, "D", 15, "E", 7, "F", 4, "G", 4, "H", 6)
                .forEach(
                        (letter, last) ->
                                IntStream.rangeClosed(1, last)
                                        .mapToObj(n -> letter + "%02d".formatted(n))
                                        .forEach(catalogue::add));
        List<String> ids = KnownDefects.all().stream().map(Check::id).toList();
        assertThat(ids).containsAll(catalogue);
    }
}
