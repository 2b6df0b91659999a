package ziping.report.document;

import java.util.List;

/**
 * The tables of a report as a workbook.
 *
 * @param title title of the document, also its file property
 * @param unit the unit, for the file's author property
 * @param mark a word for every sheet, such as 演示数据; empty for none
 * @param sheets the sheets in order
 */
public record Workbook(String title, String unit, String mark, List<Sheet> sheets) {

    /**
     * A sheet with one table.
     *
     * @param name name on the tab, at most 31 characters without {@code []:*?/\}
     */
    public record Sheet(String name, Table table) {}

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
