package ziping.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads plain texts, in UTF-8 or, as older office programs write them, in GB 18030. */
final class TextFile {

    private static final long MOST = 20L * 1024 * 1024;

    private TextFile() {}

    /**
     * Reads a text.
     *
     * @throws FileFault if there is no such file or it is no text
     */
    static String read(Path file) {
        try {
            if (Files.isDirectory(file) || Files.size(file) > MOST) {
                throw new FileFault(file, "这不是一个文本文件，请给出20 MB以内的纯文本。", null);
            }
            byte[] bytes = Files.readAllBytes(file);
            return decode(bytes, file);
        } catch (NoSuchFileException missing) {
            throw new FileFault(file, "没有这个文件，请检查路径。", missing);
        } catch (IOException unreadable) {
            throw new FileFault(file, "读不了这个文件，请检查磁盘或U盘是否连接正常。", unreadable);
        }
    }

    private static String decode(byte[] bytes, Path file) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0) {
                    return text;
                }
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw new FileFault(file, "这不是纯文本，请在WPS或Word中另存为纯文本（.txt）后再试。", null);
    }
}
