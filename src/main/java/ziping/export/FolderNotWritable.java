package ziping.export;

import java.nio.file.Path;

/** The folder cannot be made, or nothing can be written into it. */
public final class FolderNotWritable extends WriteFailure {

    private static final long serialVersionUID = 1L;

    FolderNotWritable(Path target, Throwable cause) {
        super(
                target,
                "文件夹“%s”不能写入，“%s”没有保存，请换一个文件夹，或请管理员开放写入权限。"
                        .formatted(target.getParent(), target.getFileName()),
                cause);
    }
}
