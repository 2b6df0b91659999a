package ziping.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ziping.project.Project;
import ziping.project.Unit;
import ziping.report.Report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

class FileNamesTest {

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]");
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i)(con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?");

    @Test
    void saysYearUnitProjectAndKind() {
        Report report =
                Report.of(Project.named("业务费整体项目", 2019)).withUnit(Unit.EMPTY.withName("五华区政务服务局"));
        assertThat(new FileNames().next(report, "自评报告", "docx"))
                .isEqualTo("2019_五华区政务服务局_业务费整体项目_自评报告.docx");
    }

    @Test
    void givesFoldersNamesWithoutADot() {
        FileNames names = new FileNames();
        assertThat(names.next(List.of("2019", "自评材料"), "")).isEqualTo("2019_自评材料");
        assertThat(names.next(List.of("2019", "自评材料"), "")).isEqualTo("2019_自评材料(2)");
    }

    @Test
    void leavesOutAUnitThatIsNotKnown() {
        Report report = Report.of(Project.named("业务费", 2019));
        assertThat(new FileNames().next(report, "自评表", "xlsx")).isEqualTo("2019_业务费_自评表.xlsx");
    }

    @Test
    void cutsTheLongestPartsFirst() {
        String unit = "很长的单位名称".repeat(20);
        String name = new FileNames().next(List.of("2019", unit, "业务费整体项目", "自评报告"), "docx");
        assertThat(name).startsWith("2019_很长的单位名称").endsWith("_业务费整体项目_自评报告.docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(200, 255);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "大厅/后台：设备?采购*|大厅_后台：设备_采购_",
                "con|_con",
                "Com1.报告|_Com1.报告",
                "结尾有点...|结尾有点",
                "一\t二 \u3000三|一二 三",
                "倒\u202e过来|倒过来",
                "..|_"
            })
    void replacesWhatNoStickTakes(String words, String name) {
        assertThat(FileNames.legal(words)).isEqualTo(name);
    }

    @Test
    void neverGivesTwoNamesThatDifferByCaseOnly() {
        FileNames names = new FileNames();
        assertThat(names.next(List.of("Abc"), "docx")).isEqualTo("Abc.docx");
        assertThat(names.next(List.of("aBC"), "docx")).isEqualTo("aBC(2).docx");
        assertThat(names.next(List.of("ABC"), "docx")).isEqualTo("ABC(3).docx");
    }

    @Test
    void namesTenThousandRandomProjectsLegally() {
        nameRandomProjects(10_000);
    }

    @Test
    @Tag("slow")
    void namesAMillionRandomProjectsLegally() {
        nameRandomProjects(1_000_000);
    }

    private static void nameRandomProjects(int count) {
        Random random = new Random(13);
        FileNames names = new FileNames();
        Set<String> upper = new HashSet<>();
        for (int i = 0; i < count; i++) {
            String name = names.next(List.of("2019", words(random), words(random), "自评报告"), "docx");
            assertLegal(name);
            assertThat(upper.add(name.toUpperCase(Locale.ROOT))).as(name).isTrue();
            String bare = FileNames.legal(words(random));
            assertLegal(bare);
        }
    }

    private static void assertLegal(String name) {
        assertThat(FORBIDDEN.matcher(name).find()).as(name).isFalse();
        assertThat(DEVICE.matcher(name).matches()).as(name).isFalse();
        assertThat(name).isNotEmpty().doesNotEndWith(".").doesNotEndWith(" ").doesNotStartWith(" ");
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).as(name).isLessThanOrEqualTo(255);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(name);
    }

    private static String words(Random random) {
        int length = random.nextInt(random.nextInt(8) == 0 ? 400 : 12);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> words.append((char) random.nextInt(0x100));
                case 1 -> words.append((char) random.nextInt(0x10000));
                case 2 -> words.appendCodePoint(random.nextInt(0x110000));
                case 3 -> words.append("<>:\"/\\|?*. ".charAt(random.nextInt(11)));
                case 4 ->
                        words.append(List.of("CON", "nul", "Lpt1", "aux.").get(random.nextInt(4)));
                default -> words.append((char) (0x4e00 + random.nextInt(0x5000)));
            }
        }
        return words.toString();
    }
}
