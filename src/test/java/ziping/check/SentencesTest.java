package ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Ordinary official prose passes every check; one faulty sentence is caught by its own. */
class SentencesTest {

    private final Examinations examinations = new Examinations();

    static Stream<String> sound() {
        return Examinations.text("sound.txt").lines();
    }

    static Stream<String> faulty() {
        return Examinations.text("faulty.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void isSilentOnASoundSentence(String sentence) {
        assertThat(examinations.ofText(sentence).open()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findsTheFault(String example) {
        String[] parts = example.split("\t");
        assertThat(examinations.ofText(parts[1]).of(parts[0])).isNotEmpty();
    }

    @Test
    void addsUpAnyTableWithASum() {
        String table =
                """
                |项目|预算数|支出数|执行率|
                |---|---|---|---|
                |印刷费|10.00|9.50|95.00%|
                |培训费|20.00|20.00|100%|
                |合计|30.00|29.50|98.33%|
                """;
        assertThat(examinations.ofText(table).open()).isEmpty();
        assertThat(examinations.ofText(table.replace("|29.50|", "|29.00|")).of("D18")).isNotEmpty();
        assertThat(examinations.ofText(table.replace("95.00%", "96.00%")).of("D18")).hasSize(1);
        assertThat(
                        examinations
                                .ofText(table.replace('|', '\t').replace("98.33", "98.30"))
                                .of("D18"))
                .hasSize(1);
    }
}
