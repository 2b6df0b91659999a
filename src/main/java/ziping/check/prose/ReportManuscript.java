package ziping.check.prose;

import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.report.Report;
import ziping.report.ReportAssembler;
import ziping.report.ReportTexts;
import ziping.report.outline.Outline;
import ziping.report.outline.Section;
import ziping.report.outline.Slot;
import ziping.value.ChineseNumber;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays out what the clerk wrote in the order of an outline. What the program writes is not in it.
 */
public final class ReportManuscript {

    private final Report report;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> printed = new HashSet<>();

    private ReportManuscript(Report report) {
        this.report = report;
    }

    /** The manuscript of a report. */
    public static Manuscript of(Report report, Outline outline) {
        ReportManuscript manuscript = new ReportManuscript(report);
        int chapter = 0;
        for (Section section : outline.sections()) {
            String sign = section.unnumbered() ? "" : ChineseNumber.of(++chapter);
            manuscript.section(section, sign, section.unnumbered() ? "" : sign + "、");
        }
        manuscript.otherTexts();
        manuscript.fields();
        return Manuscript.of(manuscript.lines, report.project().year(), false);
    }

    private void section(Section section, String path, String sign) {
        String place = ReportPlaces.REPORT + " › " + path + section.title();
        Role role = Role.of(section.title());
        lines.add(
                Line.outline(
                        new Place("section:" + section.id(), place),
                        sign + section.title(),
                        role,
                        section.title()));
        for (Slot slot : section.slots()) {
            slot(slot, place, role, section.title());
        }
        int child = 0;
        for (Section sub : section.sections()) {
            String number = "（" + ChineseNumber.of(++child) + "）";
            section(sub, path + number, number);
        }
    }

    private void slot(Slot slot, String place, Role role, String section) {
        switch (slot.kind()) {
            case TEXT -> text(slot.key(), place, role, section);
            case FACTS, DRAFT ->
                    text(ReportAssembler.takeOverKey(slot.key()), place, role, section);
            case TABLE, CHART -> {}
        }
        if (slot.kind() == Slot.Kind.FACTS && slot.key().equals("issues")) {
            report.issues().forEach(issue -> issue(issue, section));
        }
        if (slot.kind() == Slot.Kind.FACTS && slot.key().equals("recommendations")) {
            report.recommendations().forEach(measure -> measure(measure, section));
        }
    }

    private void text(String key, String place, Role role, String section) {
        if (printed.add(key)) {
            add(new Place("text:" + key, place), ReportTexts.of(report, key), role, section);
        }
    }

    private void issue(Issue issue, String section) {
        Place place = ReportPlaces.issue(issue);
        add(place.at("description", "问题描述"), issue.description(), Role.ISSUES, section);
        add(place.at("cause", "原因分析"), issue.cause(), Role.ISSUES, section);
    }

    private void measure(Recommendation measure, String section) {
        Place place = ReportPlaces.recommendation(measure).at("measure", "整改措施");
        add(place, measure.measure(), Role.RECOMMENDATIONS, section);
    }

    /** Texts that this outline prints nowhere still belong to the report. */
    private void otherTexts() {
        for (String key : ReportTexts.fieldKeys()) {
            text(key, ReportPlaces.REPORT + " › 本提纲未采用的文字", Role.OTHER, "");
        }
        report.texts()
                .forEach(t -> text(t.key(), ReportPlaces.REPORT + " › 本提纲未采用的文字", Role.OTHER, ""));
    }

    private void fields() {
        field(ReportPlaces.unit("duties", "主要职能"), report.unit().duties());
        report.goals()
                .forEach(
                        g -> {
                            Place place = new Place("goal:" + g.id(), "目标与指标 › 总体目标");
                            field(place.at("expected", "预期目标"), g.expected());
                            field(place.at("actual", "实际完成情况"), g.actual());
                        });
        report.funds()
                .forEach(
                        f -> {
                            Place place = ReportPlaces.fund(f);
                            field(place.at("adjustmentReason", "调整原因"), f.adjustmentReason());
                            field(place.at("executionReason", "执行率说明"), f.executionReason());
                        });
        report.indicators()
                .forEach(
                        i ->
                                field(
                                        ReportPlaces.indicator(i).at("reason", "偏差原因分析及改进措施"),
                                        i.reason()));
    }

    private void field(Place place, String text) {
        add(place, text, Role.FIELD, "");
    }

    private void add(Place place, String text, Role role, String section) {
        if (Text.isBlank(text)) {
            return;
        }
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(line(place, line, role, section)));
    }

    private static Line line(Place place, String line, Role role, String section) {
        Optional<Numbering> number = Numbering.read(line);
        boolean heading = number.filter(HeadingSense::isHeading).isPresent();
        return Line.own(place, line, heading, role, section);
    }
}
