package ziping.store;

/** A report with this id is already kept. */
public final class ReportExists extends StoreException {

    private static final long serialVersionUID = 1L;

    ReportExists(String id) {
        super("编号为“" + id + "”的项目已经存在，请改用保存，或先删除原有项目。", null);
    }
}
