package ziping.export;

import java.nio.file.Path;

/** Another program holds the target open, or the target is marked read-only. */
public final class TargetFileInUse extends WriteFailure {

    private static final long serialVersionUID = 1L;

    TargetFileInUse(Path target, Throwable cause) {
        super(
                target,
                "“%s”正被其他程序（如 Word、WPS）打开或设成了只读，请关闭该文件后重试，或换一个文件名保存。"
                        .formatted(target.getFileName()),
                cause);
    }
}
