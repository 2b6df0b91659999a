package ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class IdsTest {

    @Test
    void everyIdIsNewAndHas32Digits() {
        assertThat(Stream.generate(Ids::fresh).limit(10_000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void keepsTheIdThatIsThere() {
        assertThat(Ids.orFresh("a")).isEqualTo("a");
        assertThat(Ids.orFresh(" ")).hasSize(32);
    }
}
