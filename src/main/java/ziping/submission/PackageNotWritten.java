package ziping.submission;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A package could not be written; what was written of it is gone or says 未完成 in its name. */
public final class PackageNotWritten extends IOException {

    private static final long serialVersionUID = 1L;

    private PackageNotWritten(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The target takes no more, for instance because the stick is out. */
    static PackageNotWritten to(Path target, IOException cause) {
        return new PackageNotWritten(
                "写“%s”时出错（%s），这次报送没有完成。请检查U盘是否插好、有没有写保护，再重试。".formatted(target, words(cause)),
                cause);
    }

    /** The target is not what it was when the writing began. */
    static PackageNotWritten swapped(Path target) {
        return new PackageNotWritten("“%s”在写的过程中被拔出或换过，这次报送没有完成。请插好U盘后重试。".formatted(target), null);
    }

    /** A file of this computer that belongs in the package cannot be read. */
    static PackageNotWritten from(PackageFile file, IOException cause) {
        return new PackageNotWritten(
                "本机的“%s”读不出来（%s），没有报送。请检查数据所在的磁盘，或在佐证材料里重新放入这个文件。"
                        .formatted(file.path(), words(cause)),
                cause);
    }

    /** It may not be written at all. */
    static PackageNotWritten refused(String sentence) {
        return new PackageNotWritten(sentence, null);
    }

    /** Java says only the path for a file that is not there. */
    private static String words(IOException cause) {
        return cause instanceof NoSuchFileException
                ? "找不到 " + cause.getMessage()
                : String.valueOf(cause.getMessage());
    }
}
