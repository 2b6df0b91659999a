package ziping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the clerk types and pastes, in all the ways met in real tables. */
class UnderstoodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,234.50        | 1234.50
                    1234.5          | 1234.50
                    -120            | -120.00
                    .5              | 0.50
                    """)
    void takesPlainAmountsLiterally(String text, BigDecimal yuan) {
        Understood<BigDecimal> amount = MoneyUnit.YUAN.understand(text);
        assertThat(amount).isEqualTo(Understood.literally(yuan));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    568.93万元      | 568.93万元 → 5,689,300.00 元
                    １２３．５      | １２３．５ → 123.50 元
                    1，234.5元      | 1，234.5元 → 1,234.50 元
                    ￥1,200         | ￥1,200 → 1,200.00 元
                    （1,234.50）    | （1,234.50） → -1,234.50 元
                    1.2亿           | 1.2亿 → 120,000,000.00 元
                    人民币30万元整  | 人民币30万元整 → 300,000.00 元
                    """)
    void saysHowItTookAnAmount(String text, String note) {
        assertThat(MoneyUnit.YUAN.understand(text).note()).isEqualTo(note);
    }

    @Test
    void anAmountWithoutUnitIsInTheUnitOfTheTable() {
        assertThat(MoneyUnit.WAN.understand("568.93").value()).isEqualTo("5689300.00");
        assertThat(MoneyUnit.WAN.understand("1200元").value()).isEqualTo("1200.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "——", "/", "无", "－"})
    void aDashStandsForNoAmount(String text) {
        assertThat(MoneyUnit.YUAN.understand(text).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12,34", "100%", "三万元", "5个", "1.2E+07"})
    void refusesWhatIsNoAmountInOneSentence(String text) {
        assertThatThrownBy(() -> MoneyUnit.YUAN.understand(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("“" + text + "”读不懂，请填金额，如 1,234.50 或 568.93万元。");
    }

    @Test
    void theEditedAmountIsExact() {
        BigDecimal amount = new BigDecimal("5689345.67");
        assertThat(MoneyUnit.WAN.exact(amount)).isEqualTo("568.934567");
        assertThat(MoneyUnit.YUAN.exact(amount)).isEqualTo("5689345.67");
        assertThat(MoneyUnit.WAN.exact(new BigDecimal("5000000.00"))).isEqualTo("500.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100%    | 100.00 |
                    98.57   | 98.57  |
                    ≥95%    | 95.00  | ≥95% → 95.00%
                    ９５％  | 95.00  | ９５％ → 95.00%
                    """)
    void readsRates(String text, BigDecimal percent, String note) {
        assertThat(Rate.understand(text))
                .isEqualTo(new Understood<>(percent, note == null ? "" : note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,234.50 | 1234.50 |
                    136项    | 136     | 136项 → 136
                    ≥95%     | 95      | ≥95% → 95
                    不低于12次 | 12    | 不低于12次 → 12
                    """)
    void readsQuantities(String text, BigDecimal number, String note) {
        assertThat(Quantity.understand(text))
                .isEqualTo(new Understood<>(number, note == null ? "" : note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20190310",
                "2019-3-10",
                "2019.3.10",
                "2019/03/10",
                "2019年3月10日",
                "2019-03-10 00:00:00",
                "２０１９．３．１０"
            })
    void readsDates(String text) {
        assertThat(ChineseDate.understand(text, 2024))
                .isEqualTo(Understood.literally(LocalDate.of(2019, 3, 10)));
    }

    @Test
    void aDayWithoutYearFallsInTheYearOfTheProject() {
        assertThat(ChineseDate.understand("3月10日", 2019).note()).isEqualTo("3月10日 → 2019年3月10日");
        assertThat(ChineseDate.understand("12.31", 2019).value())
                .isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-2-30", "明天", "2019", "13"})
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> ChineseDate.understand(text, 2019))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("读不懂，请填日期，如 2019-3-10 或 20190310。");
    }
}
