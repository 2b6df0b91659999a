package ziping.ui.report;

import javafx.scene.Node;

import ziping.report.Report;
import ziping.report.ReportTexts;
import ziping.ui.control.ReportArea;
import ziping.ui.support.OpenReport;
import ziping.ui.support.ReportField;
import ziping.ui.support.SourcePlace;

import java.util.Optional;

/** A text of the clerk's own. */
final class TextPart implements SectionPart {

    private final String key;
    private final ReportArea area;

    TextPart(OpenReport report, String key, String label) {
        this.key = key;
        this.area = area(report, key, label);
    }

    /** The area of the text under a key, wherever that text lives. */
    static ReportArea area(OpenReport report, String key, String label) {
        ReportField<String> text =
                new ReportField<>(
                        SourcePlace.REPORT_TEXT,
                        key,
                        r -> ReportTexts.of(r, key),
                        (r, words) -> ReportTexts.with(r, key, words));
        return new ReportArea(report, ReportPage.ID, text, label);
    }

    @Override
    public Node node() {
        return area.node();
    }

    @Override
    public void show(Report now) {
        area.show(now);
    }

    @Override
    public boolean answersTo(String asked) {
        return asked.equals(key);
    }

    @Override
    public void focus() {
        area.focus();
    }

    @Override
    public Optional<ReportArea> area() {
        return Optional.of(area);
    }
}
