package ziping.check.rule.proof;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.value.Text;

import java.util.List;
import java.util.stream.Stream;

/** H02: every indicator is supported by evidence. */
public final class IndicatorsNeedEvidence extends Check {

    public IndicatorsNeedEvidence() {
        super("H02", Severity.HINT, "ML", "每项指标都有佐证材料");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.reports().flatMap(this::look);
    }

    private Stream<Remark> look(Report report) {
        List<Indicator> bare =
                report.indicators().stream()
                        .filter(i -> !Text.isBlank(i.name()))
                        .filter(
                                i ->
                                        report.evidence().stream()
                                                .noneMatch(e -> e.indicatorIds().contains(i.id())))
                        .toList();
        if (report.evidence().isEmpty() && !bare.isEmpty()) {
            return Stream.of(
                    remark(
                            new Place("evidence", ReportPlaces.EVIDENCE),
                            "",
                            "没有任何佐证材料，%d项指标的完成值都无法核实。".formatted(bare.size()),
                            "添加台账、凭证、合同、问卷等材料并关联到指标。"));
        }
        return bare.stream()
                .map(
                        i ->
                                remark(
                                        ReportPlaces.indicator(i).at("evidence", "佐证材料"),
                                        i.name(),
                                        "指标“" + i.name() + "”没有佐证材料。",
                                        "把能证明完成值的材料关联到这项指标。"));
    }
}
