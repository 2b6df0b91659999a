package ziping.store;

/** The report is not (or no longer) kept here. */
public final class NoSuchReport extends StoreException {

    private static final long serialVersionUID = 1L;

    NoSuchReport(String id) {
        super("找不到编号为“" + id + "”的项目，它可能已被删除，请刷新项目列表。", null);
    }
}
