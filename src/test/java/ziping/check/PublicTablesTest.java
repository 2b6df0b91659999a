package ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.check.sheet.Sheet;
import ziping.check.text.PlainText;
import ziping.template.RulePackLibrary;

import java.nio.file.Path;
import java.util.List;

/** Real tables of other units: their traps are found, and nothing heavy where there is none. */
class PublicTablesTest {

    private final Examinations examinations = new Examinations();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    02_yunnan_honghe_datacentre_FY2024_report, D12 D16, ''
                    05_anhui_guichi_tangxi_FY2022_commission_table, D01 B08 D08 A08 D07, D01
                    06_anhui_guichi_tangxi_FY2022_village_table, D01 D03 D07 E06, D01 E06
                    07_shanghai_putuo_sports_FY2022_two_tables, D05 D06 D01, D01 D06
                    08_sichuan_qingshen_drc_FY2023_unfilled_template, B09 E06 D07 D14 A06 A07, B09 E06
                    10_hebei_langfang_school_FY2019_table, D05 B11 E06 B13, E06
                    17_hunan_yueyang_county_rural_road_FY2020_cover_and_vouchers, D09, D09
                    22_shanghai_audit_bureau_FY2018_evaluation_toc, D06, D06
                    """)
    void findsTheTrapsAndBlocksForNothingElse(String file, String traps, String blocking) {
        CheckResult result = examinations.ofText(Examinations.text(file + ".txt"));
        assertThat(result.open()).extracting(Remark::id).contains(traps.split(" "));
        assertThat(result.open())
                .filteredOn(r -> r.severity() == Severity.MUST)
                .extracting(Remark::id)
                .isSubsetOf(List.of(blocking.split(" ")));
    }

    @Test
    void readsBothTablesOfOneFileWithTheirFigures() {
        List<Sheet> sheets =
                PlainText.read(
                                Examinations.text("07_shanghai_putuo_sports_FY2022_two_tables.txt"),
                                RulePackLibrary.read(Path.of("none")).find(""))
                        .sheets();
        assertThat(sheets).hasSize(2);
        assertThat(sheets.getFirst().total().orElseThrow().fund().spent())
                .isEqualByComparingTo("215457.60");
        assertThat(sheets.getFirst().statedScore().orElseThrow().value())
                .isEqualByComparingTo("98.62");
        assertThat(sheets.getFirst().rows()).hasSize(5);
    }
}
