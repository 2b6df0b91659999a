package ziping.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.FileSystemException;

/** What systems say of drives, in their own languages. */
class DiskFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "Input/output error, true, false",
        "输入/输出错误, true, false",
        "The device is not ready, true, false",
        "设备未就绪。, true, false",
        "由于 I/O 设备错误，无法运行此项请求。, true, false",
        "Permission denied, false, true",
        "Read-only file system, false, true",
        "权限不够, false, true",
        "No space left on device, false, false",
        "设备上没有空间, false, false"
    })
    void aDriveThatIsGoneIsToldFromOneThatRefuses(String words, boolean broken, boolean refusal) {
        FileSystemException fault = new FileSystemException("/mnt/stick/x", null, words);
        assertThat(DiskFaults.isBroken(fault)).isEqualTo(broken);
        assertThat(DiskFaults.isRefusal(fault)).isEqualTo(refusal);
    }
}
