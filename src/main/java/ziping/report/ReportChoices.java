package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Text;

/**
 * By which rules, outline and form the report is made; empty ids stand for the defaults of the
 * year.
 *
 * @param rulePack id of the rule pack
 * @param regime id of the weight regime inside the pack
 * @param outline id of the outline
 * @param form id of the layout of the 自评表
 */
@RecordBuilder
public record ReportChoices(String rulePack, String regime, String outline, String form)
        implements ReportChoicesBuilder.With {

    /** The defaults of the year. */
    public static final ReportChoices DEFAULTS = new ReportChoices("", "", "", "");

    public ReportChoices {
        rulePack = Text.of(rulePack);
        regime = Text.of(regime);
        outline = Text.of(outline);
        form = Text.of(form);
    }
}
