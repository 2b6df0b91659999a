package ziping.store;

import java.nio.file.Path;

/** Another process, or another window of this program, holds the data folder. */
public final class DatabaseInUse extends StoreException {

    private static final long serialVersionUID = 1L;

    DatabaseInUse(Path folder) {
        super("数据文件夹“" + folder + "”正被另一个绩效自评程序使用，请先关闭它，或换到它的窗口继续。", null);
    }
}
