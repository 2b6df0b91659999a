package ziping.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MissingFontsTest {

    @TempDir Path fonts;

    @Test
    void namesWhatIsNotInstalled() throws IOException {
        Files.write(fonts.resolve("a.ttf"), font("黑体"));
        Files.createDirectories(fonts.resolve("deeper"));
        Files.write(fonts.resolve("deeper").resolve("B.TTF"), font("FangSong_GB2312"));
        MissingFonts missing = MissingFonts.of(ReportTemplate.builtIn(), List.of(fonts));
        assertThat(missing.names()).containsExactlyInAnyOrder("楷体_GB2312", "方正小标宋简体", "宋体");
        assertThat(missing.sentence()).startsWith("本机未安装").contains("方正小标宋简体", "请安装");
    }

    @Test
    void readsEveryFontOfACollection() throws IOException {
        Files.write(fonts.resolve("c.ttc"), collection("宋体", "楷体_GB2312"));
        assertThat(MissingFonts.of(ReportTemplate.builtIn(), List.of(fonts)).names())
                .doesNotContain("宋体", "楷体_GB2312");
    }

    @Test
    void passesOverWhatIsNoFont() throws IOException {
        Files.write(fonts.resolve("empty.ttf"), new byte[0]);
        Files.write(fonts.resolve("short.otf"), new byte[] {0, 1, 0, 0, 0, 9, 1});
        byte[] broken = font("宋体");
        broken[28 + 6 + 8] = (byte) 0xFF;
        Files.write(fonts.resolve("broken.ttf"), broken);
        Path nowhere = fonts.resolve("nowhere");
        assertThat(MissingFonts.of(ReportTemplate.builtIn(), List.of(fonts, nowhere)).names())
                .contains("宋体");
    }

    @Test
    void saysNothingWhenNothingIsMissing() {
        assertThat(new MissingFonts(List.of()).sentence()).isEmpty();
    }

    /** A font file that holds a name table and nothing else. */
    private static byte[] font(String family) throws IOException {
        return font(family, 0);
    }

    private static byte[] font(String family, int offset) throws IOException {
        byte[] name = family.getBytes(StandardCharsets.UTF_16BE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x00010000);
        out.writeShort(1);
        out.write(new byte[6]);
        out.writeBytes("name");
        out.writeInt(0);
        out.writeInt(offset + 28);
        out.writeInt(18 + name.length);
        for (int number : new int[] {0, 1, 18, 3, 1, 0x804, 1, name.length, 0}) {
            out.writeShort(number);
        }
        out.write(name);
        return bytes.toByteArray();
    }

    private static byte[] collection(String first, String second) throws IOException {
        int start = 20;
        byte[] one = font(first, start);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("ttcf");
        out.writeInt(0x00010000);
        out.writeInt(2);
        out.writeInt(start);
        out.writeInt(start + one.length);
        out.write(one);
        out.write(font(second, start + one.length));
        return bytes.toByteArray();
    }
}
