package ziping.store;

import ziping.report.Report;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers which report objects say what the database holds, without keeping them in memory. */
final class KeptReports {

    private static final int MOST = 64;

    private final Map<String, WeakReference<Report>> current =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, WeakReference<Report>> e) {
                    return size() > MOST;
                }
            };

    /** Whether the database holds exactly this report. */
    boolean isCurrent(Report report) {
        WeakReference<Report> known = current.get(report.id());
        return known != null && known.get() == report;
    }

    /** The database holds this report now. */
    void remember(Report report) {
        forget(report.id());
        current.put(report.id(), new WeakReference<>(report));
    }

    /** What the database holds under this id is not known any more. */
    void forget(String id) {
        current.remove(id);
    }

    /** Nothing of what the database holds is known any more. */
    void forget() {
        current.clear();
    }
}
