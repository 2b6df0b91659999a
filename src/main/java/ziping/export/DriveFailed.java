package ziping.export;

import java.nio.file.Path;

/** The drive failed while writing, for example because a stick was pulled out. */
public final class DriveFailed extends WriteFailure {

    private static final long serialVersionUID = 1L;

    DriveFailed(Path target, Throwable cause) {
        super(
                target,
                "保存“%s”时磁盘出错（%s），请检查磁盘或U盘是否连接正常后重试，或换一个位置保存。"
                        .formatted(target.getFileName(), cause.getMessage()),
                cause);
    }
}
