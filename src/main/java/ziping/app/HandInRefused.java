package ziping.app;

import ziping.check.Remark;
import ziping.report.Report;

import java.util.List;

/** The self-check stands against handing in. */
public final class HandInRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Remark> remarks;

    HandInRefused(Report report, List<Remark> remarks) {
        super(
                "“%s”（%d年度）还有%d项必改问题没有处理，没有报送。请改正，或写明理由后忽略，再报送。"
                        .formatted(
                                report.project().name(), report.project().year(), remarks.size()));
        this.remarks = List.copyOf(remarks);
    }

    /** Each 必改 that is open or was set aside without a reason. */
    public List<Remark> remarks() {
        return remarks;
    }
}
