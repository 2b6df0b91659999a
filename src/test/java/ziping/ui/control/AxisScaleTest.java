package ziping.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class AxisScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 516, 100, 0, 600",
        "0, 1260, 250, 0, 1500",
        "0, 0.9, 0.2, 0, 1",
        "0, 0, 0.2, 0, 0.2",
        "-30, 480, 100, -100, 500"
    })
    void roundStepsHoldEveryValue(
            BigDecimal least, BigDecimal most, BigDecimal step, BigDecimal low, BigDecimal high) {
        AxisScale scale = AxisScale.fit(least, most, 6);
        assertThat(scale.step()).isEqualByComparingTo(step);
        assertThat(scale.low()).isEqualByComparingTo(low);
        assertThat(scale.high()).isEqualByComparingTo(high);
        assertThat(scale.ticks()).hasSizeLessThanOrEqualTo(8);
    }
}
