package ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "政务信息系统升级, 信息",
        "政务信息系统升级, zwxx",
        "政务信息系统升级, XXXT",
        "政务信息系统升级, zhengwuxinxi",
        "政务信息系统升级, 信xixt",
        "政务信息系统升级, shengj",
        "便民服务大厅运行维护, dtyx",
        "会计核算系统, kj",
        "会议培训, hy",
        "绩效自评2019, jx",
        "绩效自评2019, zp2019",
        "绿化养护, lv",
        "OA系统, oaxt"
    })
    void findsByCharactersSyllablesAndInitials(String text, String sought) {
        assertThat(Pinyin.matches(text, sought)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"政务信息系统升级, zx", "政务信息系统升级, 系信", "政务信息系统升级, zhengxin", "政务公开, w1", "OA系统, xa"})
    void findsNothingElse(String text, String sought) {
        assertThat(Pinyin.matches(text, sought)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"任何项目, ''", "'', ''", "任何项目, '  '"})
    void findsEverythingWhenNothingIsSought(String text, String sought) {
        assertThat(Pinyin.matches(text, sought)).isTrue();
    }
}
