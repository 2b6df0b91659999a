package ziping.report.form;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.document.Table;
import ziping.value.MoneyUnit;

import java.util.List;
import java.util.Optional;

/**
 * A form of the 项目支出绩效自评表: which official layout it has and how it is printed.
 *
 * @param id such as {@code central}; modifiers may follow, see {@link #find}
 * @param title shown to the clerk
 * @param source the document the layout follows
 * @param layout where its cells stand
 * @param unit the unit of its amounts
 * @param blankClasses whether second-level classes without indicators keep a blank row, as in the
 *     official form, or are left out
 */
@RecordBuilder
public record EvaluationForm(
        String id, String title, String source, Layout layout, MoneyUnit unit, boolean blankClasses)
        implements EvaluationFormBuilder.With {

    /** The official layouts. */
    public enum Layout {
        /** 财预〔2020〕10号 附件1. */
        CENTRAL,
        /** 公开14表 of Yunnan. */
        YUNNAN,
        /** 510000_0013zp of Sichuan. */
        SICHUAN
    }

    /** Id of the table for references from other tables. */
    public static final String TABLE = "form";

    /** All forms, the default first. */
    public static final List<EvaluationForm> ALL =
            List.of(
                    new EvaluationForm(
                            "central",
                            "项目支出绩效自评表（财政部格式）",
                            "财预〔2020〕10号附件1",
                            Layout.CENTRAL,
                            MoneyUnit.WAN,
                            true),
                    new EvaluationForm(
                            "yunnan",
                            "项目支出绩效自评表（云南省公开14表）",
                            "云南省部门决算公开附表，公开14表",
                            Layout.YUNNAN,
                            MoneyUnit.YUAN,
                            true),
                    new EvaluationForm(
                            "sichuan",
                            "部门预算项目支出绩效自评表（四川省0013zp）",
                            "四川省报表510000_0013zp",
                            Layout.SICHUAN,
                            MoneyUnit.WAN,
                            false));

    /**
     * The form with an id, which may carry modifiers: {@code -yuan} and {@code -wan} for the unit,
     * {@code -compact} to leave out and {@code -full} to keep classes without indicators, as in
     * {@code central-yuan-compact}. Empty for an unknown id or modifier.
     */
    public static Optional<EvaluationForm> find(String id) {
        String[] words = id.split("-");
        Optional<EvaluationForm> form =
                ALL.stream().filter(f -> f.id().equals(words[0])).findFirst();
        for (int i = 1; i < words.length; i++) {
            String modifier = words[i];
            form = form.flatMap(f -> f.modified(modifier));
        }
        return form.map(f -> f.withId(id));
    }

    /** The form a report was made with; the default one where it names none that is known. */
    public static EvaluationForm chosenBy(Report report) {
        return find(report.choices().form()).orElse(ALL.getFirst());
    }

    private Optional<EvaluationForm> modified(String modifier) {
        return switch (modifier) {
            case "yuan" -> Optional.of(withUnit(MoneyUnit.YUAN));
            case "wan" -> Optional.of(withUnit(MoneyUnit.WAN));
            case "compact" -> Optional.of(withBlankClasses(false));
            case "full" -> Optional.of(withBlankClasses(true));
            default -> Optional.empty();
        };
    }

    /** The filled-in form of a report. */
    public Table table(ReportFigures figures) {
        return switch (layout) {
            case CENTRAL, YUNNAN -> NationalForm.of(figures, this);
            case SICHUAN -> SichuanForm.of(figures, this);
        };
    }
}
