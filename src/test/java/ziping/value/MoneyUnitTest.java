package ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class MoneyUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0.00",
                "-0.001 | 0.00",
                "12.5 | 12.50",
                "999.995 | 1,000.00",
                "1000 | 1,000.00",
                "-999.99 | -999.99",
                "-1000 | -1,000.00",
                "123456 | 123,456.00",
                "-123456.7 | -123,456.70",
                "98765432109.87 | 98,765,432,109.87"
            })
    void partsThousandsAndRoundsToFen(BigDecimal amount, String text) {
        assertThat(MoneyUnit.YUAN.text(amount)).isEqualTo(text);
    }
}
