package ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "5689300.00, 伍佰陆拾捌万玖仟叁佰元整",
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "10.05, 壹拾元零伍分",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "20300000000, 贰佰零叁亿元整",
        "9999999999999.99, 玖万亿玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-12.30, 负壹拾贰元叁角整"
    })
    void writesAmountsAsVouchersDo(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.of(yuan)).isEqualTo(words);
    }
}
