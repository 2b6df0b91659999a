package ziping.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource({
        "办件量, 全年办件量（件）",
        "bjl, 全年办件量（件）",
        "banjianliang, 全年办件量（件）",
        "banjian, 全年办件量（件）",
        "banj, 全年办件量（件）",
        "办jl, 全年办件量（件）",
        "'B J L', 全年办件量（件）",
        "qnbj, 全年办件量（件）",
        "chongqing, 重庆市",
        "cq, 重庆市",
        "lvhua, 绿化面积",
        "usb, 报送到USB盘",
        "ＵＳＢ, 报送到usb盘",
        "'', 任何文字"
    })
    void findsCharactersPinyinAndInitials(String query, String text) {
        assertThat(new Sought(query).isIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"bjx, 全年办件量", "banxian, 全年办件量", "量件, 全年办件量", "zhongqing1, 重庆市"})
    void doesNotFindWhatIsNotThere(String query, String text) {
        assertThat(new Sought(query).isIn(text)).isFalse();
    }
}
