package ziping.store;

import static ziping.store.db.Tables.EVIDENCE;
import static ziping.store.db.Tables.EVIDENCE_INDICATOR;

import org.jooq.DSLContext;

import ziping.evidence.Evidence;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps the list of supporting material and what each file supports; its bytes are in {@link
 * EvidenceFiles}.
 */
final class EvidenceRepository {

    private static final RowType<String> INDICATOR_IDS =
            RowType.<String>list(
                            EVIDENCE_INDICATOR,
                            Function.identity(),
                            EVIDENCE_INDICATOR.REPORT_ID,
                            EVIDENCE_INDICATOR.EVIDENCE,
                            EVIDENCE_INDICATOR.POSITION)
                    .column(EVIDENCE_INDICATOR.INDICATOR_ID, Function.identity())
                    .read(row -> row.get(EVIDENCE_INDICATOR.INDICATOR_ID));

    private static final RowType<Evidence> FILES =
            RowType.<Evidence>list(EVIDENCE, Evidence::id, EVIDENCE.REPORT_ID, EVIDENCE.POSITION)
                    .column(EVIDENCE.ID, Evidence::id)
                    .column(EVIDENCE.CATEGORY, Evidence::category)
                    .column(EVIDENCE.TITLE, Evidence::title)
                    .column(EVIDENCE.NUMBER, Evidence::number)
                    .column(EVIDENCE.DATE, Evidence::date)
                    .column(EVIDENCE.FILE_NAME, Evidence::fileName)
                    .column(EVIDENCE.SIZE, Evidence::size)
                    .column(EVIDENCE.SHA256, Evidence::sha256)
                    .column(EVIDENCE.NOTE, Evidence::note)
                    .list(INDICATOR_IDS, Evidence::indicatorIds)
                    .read(
                            row ->
                                    new Evidence(
                                            row.get(EVIDENCE.ID),
                                            row.get(EVIDENCE.CATEGORY),
                                            row.get(EVIDENCE.TITLE),
                                            row.get(EVIDENCE.NUMBER),
                                            row.get(EVIDENCE.DATE),
                                            row.get(EVIDENCE.FILE_NAME),
                                            row.get(EVIDENCE.SIZE),
                                            row.get(EVIDENCE.SHA256),
                                            row.list(INDICATOR_IDS),
                                            row.get(EVIDENCE.NOTE)));

    private EvidenceRepository() {}

    static List<Part<?>> parts() {
        return List.of(Part.list(FILES, Report::evidence, ReportBuilder::evidence));
    }

    /** The SHA-256 of every file that any report names. */
    static Set<String> hashes(DSLContext sql) {
        return sql.selectDistinct(EVIDENCE.SHA256)
                .from(EVIDENCE)
                .where(EVIDENCE.SHA256.ne(""))
                .fetchSet(EVIDENCE.SHA256);
    }
}
