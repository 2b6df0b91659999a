package ziping.report.document;

import java.util.List;

/**
 * The cover of the Kunming outline, a page of its own.
 *
 * @param title such as 项目支出绩效自评报告
 * @param year such as （2019年度）
 * @param lines labelled lines such as 部门名称（公章）
 * @param team the table 评价小组成员
 * @param signatures lines to be signed, such as 报告撰写人（签字）
 */
public record Cover(
        String title, String year, List<Line> lines, Table team, List<String> signatures)
        implements Block {

    /** A labelled line; the value may be empty and is then a blank to be filled by hand. */
    public record Line(String label, String value) {}

    public Cover {
        lines = List.copyOf(lines);
        signatures = List.copyOf(signatures);
    }
}
