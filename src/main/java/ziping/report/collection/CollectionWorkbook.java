package ziping.report.collection;

import ziping.report.document.Table;
import ziping.report.document.TableBuilder;
import ziping.report.document.Workbook;

import java.util.List;
import java.util.stream.Stream;

/** The workbook of a collection. */
public final class CollectionWorkbook {

    private static final String TITLE = "项目支出绩效自评汇总表";

    private CollectionWorkbook() {}

    /** The projects, the distribution of grades, and what is not counted. */
    public static Workbook of(Collected collected) {
        CollectionTotals totals = CollectionTotals.of(collected.projects());
        Table projects = ProjectsTable.of(TITLE, collected.projects(), totals);
        Table grades = GradesTable.of(collected.projects().size(), totals);
        return new Workbook(
                TITLE,
                "",
                "",
                List.of(
                        new Workbook.Sheet("汇总表", projects),
                        new Workbook.Sheet("等级分布", grades),
                        new Workbook.Sheet("未计入的材料", leftOut(collected))));
    }

    private static Table leftOut(Collected collected) {
        TableBuilder table =
                TableBuilder.table("leftOut", 6, 36, 24, 30, 24, 9, 56)
                        .title("未计入汇总的自评材料")
                        .landscape()
                        .head("序号", "材料", "预算单位", "项目名称", "文件", "问题", "原因和处理办法");
        List<LeftOut> all =
                Stream.concat(collected.failed().stream(), collected.superseded().stream())
                        .toList();
        for (int i = 0; i < all.size(); i++) {
            LeftOut one = all.get(i);
            table.row().centre(String.valueOf(i + 1), "").text(one.place(), "");
            table.text(one.unit(), "").text(one.project(), "").text(one.file(), "");
            table.centre(one.kind(), "").text(one.reason(), "");
        }
        if (all.isEmpty()) {
            table.row().text("（无）", table.columns(), "");
        }
        return table.build();
    }
}
