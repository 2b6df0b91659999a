package ziping.report;

/** Titles of whole files. */
final class Titles {

    private Titles() {}

    /** {@code 示范区政务服务中心2025年度大厅运行维护项目支出绩效自评报告}. */
    static String of(Report report, String kind) {
        return report.unit().name()
                + report.project().year()
                + "年度"
                + report.project().name()
                + kind;
    }
}
