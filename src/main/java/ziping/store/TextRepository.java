package ziping.store;

import static ziping.store.db.Tables.REPORT_CHOICES;
import static ziping.store.db.Tables.REPORT_TEXT;

import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.ReportChoices;
import ziping.report.ReportText;

import java.util.List;

/** Keeps the clerk's own words and by which rules and outline the report is made. */
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
                Part.single(CHOICES, Report::choices, ReportBuilder::choices));
    }
}
