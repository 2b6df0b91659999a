package ziping.report.form;

import ziping.project.FundingSource;

import java.util.List;
import java.util.function.Function;

/** The report's funding sources in the fixed rows of an official form. */
final class FormFunds {

    private FormFunds() {}

    /**
     * A row of the form.
     *
     * @param label what the form prints, without 其中：
     * @param sum the sources it stands for together; every amount absent when there is none
     * @param place where its amounts come from: the first of its sources
     */
    record Row(String label, FundingSource sum, String place) {}

    /**
     * Sorts sources into rows.
     *
     * @param labels the fixed rows in order
     * @param rowOf the row a source belongs to, one of the labels
     */
    static List<Row> rows(
            List<FundingSource> funds, List<String> labels, Function<FundingSource, String> rowOf) {
        return labels.stream().map(label -> row(label, funds, rowOf)).toList();
    }

    private static Row row(
            String label, List<FundingSource> funds, Function<FundingSource, String> rowOf) {
        List<FundingSource> own = funds.stream().filter(f -> rowOf.apply(f).equals(label)).toList();
        String place = own.isEmpty() ? "funds:" : "fund:" + own.getFirst().id() + ":";
        return new Row(label, FundingSource.total(own), place);
    }
}
