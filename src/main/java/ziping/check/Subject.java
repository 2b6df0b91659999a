package ziping.check;

import ziping.check.prose.Manuscript;
import ziping.check.prose.ReportManuscript;
import ziping.check.sheet.Sheet;
import ziping.check.text.Grid;
import ziping.check.text.PlainText;
import ziping.report.Report;
import ziping.report.ReportFigures;
import ziping.report.outline.Outline;
import ziping.scoring.CheckRules;
import ziping.scoring.RulePack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a self-check looks at: a report in the program, or a plain text that nobody entered.
 *
 * @param pack the rules
 * @param year the fiscal year; 0 if unknown
 * @param unit the unit's name; empty if unknown
 * @param figures everything computed from the report; empty for a plain text
 * @param outline the outline the report follows; empty for a text that follows none
 * @param lastYear the same project's report of the year before, where there is one
 * @param sheets the 自评表, one for a report, any number for a text
 * @param grids other tables of a plain text
 * @param manuscript the words
 */
public record Subject(
        RulePack pack,
        int year,
        String unit,
        Optional<ReportFigures> figures,
        Optional<Outline> outline,
        Optional<Report> lastYear,
        List<Sheet> sheets,
        List<Grid> grids,
        Manuscript manuscript) {

    public Subject {
        sheets = List.copyOf(sheets);
        grids = List.copyOf(grids);
    }

    /** A report in the program. */
    public static Subject of(ReportFigures figures, Outline outline) {
        Report report = figures.report();
        return new Subject(
                figures.pack(),
                report.project().year(),
                report.unit().name(),
                Optional.of(figures),
                Optional.of(outline),
                Optional.empty(),
                List.of(Sheet.of(figures)),
                List.of(),
                ReportManuscript.of(report, outline));
    }

    /**
     * A plain text that nobody entered into the program.
     *
     * @param outlines outlines it may follow; the one whose headings it has most of counts
     */
    public static Subject ofText(String text, RulePack pack, List<Outline> outlines) {
        PlainText plain = PlainText.read(text, pack);
        return new Subject(
                pack,
                plain.year(),
                plain.unit(),
                Optional.empty(),
                OutlineGuess.of(plain.manuscript(), outlines),
                Optional.empty(),
                plain.sheets(),
                plain.grids(),
                plain.manuscript());
    }

    /** The same with the report of the year before at hand. */
    public Subject after(Report before) {
        return new Subject(
                pack, year, unit, figures, outline, Optional.of(before), sheets, grids, manuscript);
    }

    /** The report; empty for a plain text. */
    public Optional<Report> report() {
        return figures.map(ReportFigures::report);
    }

    /** The report as a stream of one or none, for checks that look at entered data only. */
    public Stream<Report> reports() {
        return report().stream();
    }

    /** The thresholds. */
    public CheckRules rules() {
        return pack.checks();
    }
}
