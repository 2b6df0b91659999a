package ziping.store;

import static ziping.store.db.Tables.REPORT_EXPORT;

import org.jooq.DSLContext;

import ziping.report.ReportStage;
import ziping.report.SubmissionState;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far each report is on its way to the bureau. It follows from hand-ins and exports, which are
 * few, so it is kept nowhere a second time.
 *
 * @param handedIn state of the last hand-in, by the report's id
 * @param exported ids of the reports whose files were written
 */
record Stages(Map<String, SubmissionState> handedIn, Set<String> exported) {

    /** Those of all reports. */
    static Stages of(DSLContext sql) {
        Set<String> exported =
                new HashSet<>(
                        sql.select(REPORT_EXPORT.REPORT_ID)
                                .from(REPORT_EXPORT)
                                .fetch(REPORT_EXPORT.REPORT_ID));
        return new Stages(SubmissionRepository.lastStates(sql), exported);
    }

    /** The stage of a report. */
    ReportStage of(String id) {
        SubmissionState last = handedIn.get(id);
        if (last != null) {
            return ReportStage.of(last);
        }
        return exported.contains(id) ? ReportStage.EXPORTED : ReportStage.FILLING;
    }

    /** Keeps when the files of a report were last written. */
    static void export(DSLContext sql, String id, Instant when) {
        sql.mergeInto(REPORT_EXPORT)
                .using(sql.selectOne())
                .on(REPORT_EXPORT.REPORT_ID.eq(id))
                .whenMatchedThenUpdate()
                .set(REPORT_EXPORT.EXPORTED, when)
                .whenNotMatchedThenInsert(REPORT_EXPORT.REPORT_ID, REPORT_EXPORT.EXPORTED)
                .values(id, when)
                .execute();
    }
}
