package ziping.store;

import static org.jooq.impl.DSL.inline;

import static ziping.store.db.Tables.EVIDENCE;
import static ziping.store.db.Tables.INDICATOR;
import static ziping.store.db.Tables.ISSUE;
import static ziping.store.db.Tables.PROJECT;
import static ziping.store.db.Tables.RECOMMENDATION;
import static ziping.store.db.Tables.REPORT;
import static ziping.store.db.Tables.REPORT_TEXT;
import static ziping.store.db.Tables.SPENDING_ITEM;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for words in the names and texts of all reports; the database reads, nothing is loaded. */
final class TextSearch {

    private final DSLContext sql;
    private final String words;
    private final int most;
    private final List<FoundText> found = new ArrayList<>();

    private TextSearch(DSLContext sql, String words, int most) {
        this.sql = sql;
        this.words = words;
        this.most = most;
    }

    /** The first texts that contain the words, names before long texts, the newest year first. */
    static List<FoundText> find(DSLContext sql, String words, int most) {
        TextSearch search = new TextSearch(sql, words, most);
        search.in(FoundText.Kind.INDICATOR, INDICATOR.REPORT_ID, INDICATOR.ID, INDICATOR.NAME);
        search.in(
                FoundText.Kind.SPENDING_ITEM,
                SPENDING_ITEM.REPORT_ID,
                SPENDING_ITEM.ID,
                SPENDING_ITEM.NAME);
        search.in(FoundText.Kind.EVIDENCE, EVIDENCE.REPORT_ID, EVIDENCE.ID, EVIDENCE.TITLE);
        search.in(FoundText.Kind.ISSUE, ISSUE.REPORT_ID, ISSUE.ID, ISSUE.DESCRIPTION);
        search.in(
                FoundText.Kind.RECOMMENDATION,
                RECOMMENDATION.REPORT_ID,
                RECOMMENDATION.ID,
                RECOMMENDATION.MEASURE);
        for (TableField<?, String> text :
                List.of(PROJECT.BACKGROUND, PROJECT.CONTENT, PROJECT.PLAN, PROJECT.ORGANISATION)) {
            search.in(
                    FoundText.Kind.PROJECT,
                    PROJECT.REPORT_ID,
                    inline(text.getName().toLowerCase(Locale.ROOT)),
                    text);
        }
        search.in(FoundText.Kind.TEXT, REPORT_TEXT.REPORT_ID, REPORT_TEXT.KEY, REPORT_TEXT.TEXT);
        return search.found;
    }

    private void in(
            FoundText.Kind kind,
            Field<String> report,
            Field<String> item,
            TableField<?, String> text) {
        if (found.size() < most) {
            sql.select(REPORT.ID, REPORT.NAME, REPORT.YEAR, item.as("item"), text.as("text"))
                    .from(REPORT)
                    .join(text.getTable())
                    .on(report.eq(REPORT.ID))
                    .where(text.containsIgnoreCase(words))
                    .orderBy(REPORT.YEAR.desc(), REPORT.NAME, REPORT.ID)
                    .limit(most - found.size())
                    .forEach(
                            row ->
                                    found.add(
                                            new FoundText(
                                                    row.value1(),
                                                    row.value2(),
                                                    row.value3(),
                                                    kind,
                                                    row.value4(),
                                                    row.value5())));
        }
    }
}
