package ziping.store;

import java.nio.file.Path;

/** A place where a live database would be damaged sooner or later. */
public final class UnsuitableDataFolder extends StoreException {

    private static final long serialVersionUID = 1L;

    UnsuitableDataFolder(Path folder, String reason) {
        super("不能把数据放在“" + folder + "”：" + reason + "。请改用本机硬盘上的普通文件夹。", null);
    }
}
