package ziping.store;

import java.nio.file.Path;

/** A file or folder of the data cannot be written: read-only, no permission, or locked. */
public final class DataFolderNotWritable extends StoreException {

    private static final long serialVersionUID = 1L;

    DataFolderNotWritable(Path place, Throwable cause) {
        super("无法写入“" + place + "”。请检查该文件夹是否只读、是否有写入权限、文件是否被其他程序占用，然后重试。", cause);
    }
}
