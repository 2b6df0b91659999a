package ziping.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.check.place.ReportPlaces;
import ziping.exchange.Sample;
import ziping.report.Report;

class SourcePlaceTest {

    private static final Report DEMO = Sample.DEMO_2025.report();

    @Test
    void remarksLeadToThePagesTheyName() {
        assertThat(page(ReportPlaces.item(DEMO.spendingItems().getFirst()).key()))
                .isEqualTo("execution");
        assertThat(page(ReportPlaces.document(DEMO.budgetDocuments().getFirst()).key()))
                .isEqualTo("execution");
        assertThat(page(ReportPlaces.items().key())).isEqualTo("execution");
        assertThat(page(ReportPlaces.sheet().key())).isEqualTo("scoring");
        assertThat(page(ReportPlaces.indicators().key())).isEqualTo("indicator");
        assertThat(page(ReportPlaces.project("leader", "").key())).isEqualTo("project");
    }

    private static String page(String source) {
        return SourcePlace.read(source).page();
    }
}
