package ziping.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Blocks as Excel and WPS really put them on the clipboard. */
class TabbedTextTest {

    @Test
    void aLineEndAfterTheLastRowMakesNoRow() {
        assertThat(TabbedText.read("a\tb\r\nc\td\r\n"))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void emptyCellsKeepTheirPlace() {
        assertThat(TabbedText.read("\ta\t\n\n\t"))
                .containsExactly(List.of("", "a", ""), List.of(""), List.of("", ""));
    }

    @Test
    void aCellWithLineBreaksIsOneCell() {
        assertThat(TabbedText.read("\"一\n二\"\t\"他说\"\"好\"\"\t是\"\n三"))
                .containsExactly(List.of("一\n二", "他说\"好\"\t是"), List.of("三"));
    }

    @Test
    void aQuoteThatClosesNowhereIsAnOrdinaryCharacter() {
        assertThat(TabbedText.read("\"未完\tb\n\"x\"y\tz"))
                .containsExactly(List.of("\"未完", "b"), List.of("\"x\"y", "z"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<List<String>> block =
                List.of(List.of("a\nb", "\"", ""), List.of("1\t2", "普通", "\"\"x"));
        assertThat(TabbedText.read(TabbedText.write(block))).isEqualTo(block);
    }
}
