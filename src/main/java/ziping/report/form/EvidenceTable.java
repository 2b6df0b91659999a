package ziping.report.form;

import ziping.evidence.AttachmentIndex;
import ziping.evidence.Evidence;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;
import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.value.ChineseDate;
import ziping.value.FileSize;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 佐证材料清单: the attachment index with what each file supports. */
public final class EvidenceTable {
    /** Id for references from other tables. */
    public static final String ID = "evidence";

    private final Map<String, String> indicators;
    private final TableBuilder table =
            TableBuilder.table(ID, 6, 20, 30, 20, 16, 28, 26, 10, 16).landscape();

    private EvidenceTable(Report report) {
        this.indicators =
                report.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Indicator::name, (a, b) -> a));
    }

    /** The table of a report. */
    public static Table of(Report report) {
        EvidenceTable evidence = new EvidenceTable(report);
        evidence.table
                .title("佐证材料清单")
                .subtitle(Labels.year(report))
                .leftNote(Labels.project(report))
                .head("序号", "类别", "材料名称", "文号或编号", "日期", "支持的绩效指标", "文件名", "大小", "备注");
        AttachmentIndex.of(report.evidence()).entries().forEach(evidence::entry);
        if (report.evidence().isEmpty()) {
            Labels.nothing(evidence.table, 9);
        }
        return evidence.table.build();
    }

    private void entry(AttachmentIndex.Entry entry) {
        Evidence evidence = entry.evidence();
        String place = "evidence:" + evidence.id() + ":";
        table.row();
        table.figure(BigDecimal.valueOf(entry.number()), FigureFormat.PLAIN, Look.CENTRE, "");
        table.text(evidence.category().label(), place + "category");
        table.text(evidence.title(), place + "title").text(evidence.number(), place + "number");
        table.centre(ChineseDate.text(evidence.date()), place + "date");
        table.text(supported(evidence), place + "indicatorIds");
        table.text(evidence.fileName(), place + "fileName");
        table.centre(FileSize.text(evidence.size()), "").text(evidence.note(), place + "note");
    }

    private String supported(Evidence evidence) {
        return evidence.indicatorIds().stream()
                .map(indicators::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }
}
