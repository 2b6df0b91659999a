package ziping.store;

/** A fault of the store nobody foresaw; its cause belongs in the log. */
public final class StoreFault extends StoreException {

    private static final long serialVersionUID = 1L;

    StoreFault(String what, Throwable cause) {
        super(what + "时出错，已保存的数据没有变化。请重试；若再次出现，请把日志交给维护人员。", cause);
    }
}
