package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

class SettingsFileTest {

    @TempDir Path data;

    @Test
    void readsBackWhatWasWritten() {
        Settings settings =
                new Settings(
                        Appearance.DARK,
                        18,
                        new WindowBounds(10, 20, 1366, 768, true),
                        "p1",
                        "project//project.name",
                        "/home/张三/文档",
                        "〔年度〕_〔项目〕",
                        LocalDate.of(2027, 4, 30),
                        "本机未安装黑体。",
                        "张三",
                        "/home/张三/报送",
                        "/media/张三/收到的材料");
        new SettingsFile(data).write(settings);
        assertThat(new SettingsFile(data).read()).isEqualTo(settings);
    }

    @Test
    void beginsWithTheDefaultsWhereNothingReadableIsKept() throws IOException {
        assertThat(new SettingsFile(data).read()).isEqualTo(Settings.DEFAULTS);
        Files.writeString(data.resolve("settings.json"), "{ broken");
        assertThat(new SettingsFile(data).read()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void readsTheSettingsOfOlderAndNewerVersions() throws IOException {
        Files.writeString(
                data.resolve("settings.json"), "{ \"fontSize\": 99, \"newerThing\": true }");
        assertThat(new SettingsFile(data).read())
                .isEqualTo(Settings.DEFAULTS.withFontSize(Settings.LARGEST));
    }
}
