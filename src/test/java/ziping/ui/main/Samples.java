package ziping.ui.main;

import ziping.exchange.Sample;
import ziping.report.Report;

import java.util.Arrays;
import java.util.List;

/** The reports the pictures are taken of. */
final class Samples {

    private Samples() {}

    static List<Report> all() {
        return Arrays.stream(Sample.values()).map(Sample::report).toList();
    }
}
