package ziping.report;

/** Titles of whole files. */
final class Titles {

    private static final String PROJECT = "项目";

    private Titles() {}

    /** {@code 示范区政务服务中心2025年度大厅运行维护项目支出绩效自评报告}. */
    static String of(Report report, String kind) {
        return parted(report, kind).replace("\n", "");
    }

    /** The same with a line end wherever a title of several lines may be parted. */
    static String parted(Report report, String kind) {
        return report.unit().name()
                + report.project().year()
                + "年度\n"
                + beside(kind, report.project().name())
                + "\n"
                + kind;
    }

    /** …提升项目 and 项目支出… share the word. */
    private static String beside(String kind, String name) {
        boolean twice = name.endsWith(PROJECT) && kind.startsWith(PROJECT);
        return twice ? name.substring(0, name.length() - PROJECT.length()) : name;
    }
}
