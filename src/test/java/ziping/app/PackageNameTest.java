package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.project.Project;
import ziping.project.Unit;
import ziping.report.Report;
import ziping.value.InvalidValueException;

class PackageNameTest {

    private static final Report REPORT =
            Report.of(Project.named("业务费整体项目", 2019).withCode("530102-7"))
                    .withUnit(Unit.EMPTY.withName("五华区政务服务局"));

    @ParameterizedTest
    @CsvSource({
        "'', 2019_五华区政务服务局_业务费整体项目_自评材料",
        "〔单位〕_〔年度〕年第〔次数〕次_〔项目〕, 五华区政务服务局_2019年第3次_业务费整体项目",
        "〔编码〕_〔项目〕, 530102-7_业务费整体项目",
        "报送:〔项目〕?, 报送_业务费整体项目_"
    })
    void fillsThePattern(String pattern, String name) {
        assertThat(new PackageName(pattern).of(REPORT, 3)).isEqualTo(name);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Report bare = Report.of(Project.named("业务费", 2019));
        assertThat(PackageName.USUAL.of(bare, 1)).isEqualTo("2019_业务费_自评材料");
    }

    @Test
    void refusesPlacesItDoesNotKnow() {
        assertThatThrownBy(() -> new PackageName("〔年份〕_〔项目〕"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("“〔年份〕”不认识");
    }
}
