package ziping.store;

import static ziping.store.db.Tables.REPORT_CHECK;

import org.jooq.DSLContext;

import ziping.report.OpenRemarks;

import java.util.List;
import java.util.Map;

/**
 * What the self-check found in each report when it was saved last.
 *
 * @param found by the report's id; a report that could not be checked has none
 */
record LastChecks(Map<String, OpenRemarks> found) {

    /** Those of all reports. */
    static LastChecks of(DSLContext sql) {
        return new LastChecks(
                sql.selectFrom(REPORT_CHECK)
                        .fetchMap(
                                REPORT_CHECK.REPORT_ID,
                                row ->
                                        new OpenRemarks(
                                                row.get(REPORT_CHECK.MUST),
                                                row.get(REPORT_CHECK.HINT),
                                                row.get(REPORT_CHECK.MESSAGE),
                                                row.get(REPORT_CHECK.PLACE))));
    }

    /** What was found in a report; {@code null} if it could not be checked. */
    OpenRemarks of(String id) {
        return found.get(id);
    }

    /** Keeps what was found in a report; {@code null} if it could not be checked. */
    static void keep(DSLContext sql, String id, OpenRemarks remarks) {
        KeptQueries.run(
                sql,
                List.of("delete", REPORT_CHECK),
                () -> sql.deleteFrom(REPORT_CHECK).where(REPORT_CHECK.REPORT_ID.eq("")),
                id);
        if (remarks != null) {
            KeptQueries.run(
                    sql,
                    List.of("insert", REPORT_CHECK),
                    () -> sql.insertInto(REPORT_CHECK).values("", 0, 0, "", ""),
                    id,
                    remarks.must(),
                    remarks.hint(),
                    remarks.message(),
                    remarks.place());
        }
    }
}
