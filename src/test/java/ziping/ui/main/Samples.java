package ziping.ui.main;

import ziping.project.FundingSource;
import ziping.project.Project;
import ziping.report.Report;

import java.util.List;

/** The reports the pictures are taken of. */
final class Samples {

    private Samples() {}

    static List<Report> all() {
        return List.of(sample("wuhua", "业务费整体项目", 2019), sample("demo", "便民服务大厅运行维护", 2026));
    }

    static String nameOf(Report report) {
        return report.id();
    }

    private static Report sample(String id, String name, int year) {
        return Report.of(Project.named(name, year))
                .withId(id)
                .withFunds(
                        List.of(
                                new FundingSource(
                                        null,
                                        FundingSource.FISCAL,
                                        ziping.value.Money.of("4500000"),
                                        ziping.value.Money.of("660000"),
                                        null,
                                        ziping.value.Money.of("4100000"),
                                        null,
                                        null)));
    }
}
