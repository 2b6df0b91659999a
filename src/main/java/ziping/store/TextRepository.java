package ziping.store;

import static ziping.store.db.Tables.IGNORED_REMARK;
import static ziping.store.db.Tables.MENDED_REMARK;
import static ziping.store.db.Tables.REPORT_CHOICES;
import static ziping.store.db.Tables.REPORT_TEXT;

import ziping.report.IgnoredRemark;
import ziping.report.MendedRemark;
import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.ReportChoices;
import ziping.report.ReportText;

import java.util.List;

/**
 * Keeps the clerk's own words, the remarks set aside, and by which rules and outline the report is
 * made.
 */
final class TextRepository {

    private static final RowType<ReportText> TEXTS =
            RowType.<ReportText>list(
                            REPORT_TEXT,
                            ReportText::key,
                            REPORT_TEXT.REPORT_ID,
                            REPORT_TEXT.POSITION)
                    .column(REPORT_TEXT.KEY, ReportText::key)
                    .column(REPORT_TEXT.TEXT, ReportText::text)
                    .read(
                            row ->
                                    new ReportText(
                                            row.get(REPORT_TEXT.KEY), row.get(REPORT_TEXT.TEXT)));

    private static final RowType<IgnoredRemark> IGNORED =
            RowType.<IgnoredRemark>list(
                            IGNORED_REMARK,
                            remark -> List.of(remark.checkId(), remark.place(), remark.quote()),
                            IGNORED_REMARK.REPORT_ID,
                            IGNORED_REMARK.POSITION)
                    .column(IGNORED_REMARK.CHECK_ID, IgnoredRemark::checkId)
                    .column(IGNORED_REMARK.PLACE, IgnoredRemark::place)
                    .column(IGNORED_REMARK.QUOTE, IgnoredRemark::quote)
                    .column(IGNORED_REMARK.REASON, IgnoredRemark::reason)
                    .read(
                            row ->
                                    new IgnoredRemark(
                                            row.get(IGNORED_REMARK.CHECK_ID),
                                            row.get(IGNORED_REMARK.PLACE),
                                            row.get(IGNORED_REMARK.QUOTE),
                                            row.get(IGNORED_REMARK.REASON)));

    private static final RowType<MendedRemark> MENDED =
            RowType.<MendedRemark>list(
                            MENDED_REMARK,
                            remark -> List.of(remark.checkId(), remark.place(), remark.problem()),
                            MENDED_REMARK.REPORT_ID,
                            MENDED_REMARK.POSITION)
                    .column(MENDED_REMARK.CHECK_ID, MendedRemark::checkId)
                    .column(MENDED_REMARK.PLACE, MendedRemark::place)
                    .column(MENDED_REMARK.PROBLEM, MendedRemark::problem)
                    .read(
                            row ->
                                    new MendedRemark(
                                            row.get(MENDED_REMARK.CHECK_ID),
                                            row.get(MENDED_REMARK.PLACE),
                                            row.get(MENDED_REMARK.PROBLEM)));

    private static final RowType<ReportChoices> CHOICES =
            RowType.<ReportChoices>single(REPORT_CHOICES, REPORT_CHOICES.REPORT_ID)
                    .column(REPORT_CHOICES.RULE_PACK, ReportChoices::rulePack)
                    .column(REPORT_CHOICES.REGIME, ReportChoices::regime)
                    .column(REPORT_CHOICES.OUTLINE, ReportChoices::outline)
                    .column(REPORT_CHOICES.FORM, ReportChoices::form)
                    .read(
                            row ->
                                    new ReportChoices(
                                            row.get(REPORT_CHOICES.RULE_PACK),
                                            row.get(REPORT_CHOICES.REGIME),
                                            row.get(REPORT_CHOICES.OUTLINE),
                                            row.get(REPORT_CHOICES.FORM)));

    private TextRepository() {}

    static List<Part<?>> parts() {
        return List.of(
                Part.list(TEXTS, Report::texts, ReportBuilder::texts),
                Part.list(IGNORED, Report::ignoredRemarks, ReportBuilder::ignoredRemarks),
                Part.list(MENDED, Report::mendedRemarks, ReportBuilder::mendedRemarks),
                Part.single(CHOICES, Report::choices, ReportBuilder::choices));
    }
}
