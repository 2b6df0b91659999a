package ziping.report.form;

import ziping.report.Report;
import ziping.report.document.TableBuilder;
import ziping.value.MoneyUnit;

/** Words that stand around every table in the same way. */
final class Labels {
    private Labels() {}

    /** {@code （2019年度）}, the line below a title. */
    static String year(Report report) {
        return "（" + report.project().year() + "年度）";
    }

    /** {@code 单位：万元}, at the right above a table of amounts. */
    static String unit(MoneyUnit unit) {
        return "单位：" + unit.label();
    }

    /** {@code 项目名称：…}, at the left above a table. */
    static String project(Report report) {
        return "项目名称：" + report.project().name();
    }

    /**
     * A sum as it stands in print, without blanks at which a line would be parted in its middle.
     */
    static String close(String explanation) {
        return explanation.replace(" ", "");
    }

    /** A list's only row when nothing was entered. */
    static void nothing(TableBuilder table, int columns) {
        table.row().text("（未填写）", columns, "");
    }
}
