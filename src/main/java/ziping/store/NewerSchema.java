package ziping.store;

/** The file was written by a newer version of this program; it stays as it is. */
public final class NewerSchema extends StoreException {

    private static final long serialVersionUID = 1L;

    NewerSchema(String found, String known) {
        super("数据由更新版本的绩效自评程序写成（数据版本" + found + "，本程序只认得到" + known + "），请安装新版本后再打开。数据没有改动。", null);
    }
}
