package ziping.report.form;

import ziping.indicator.Indicator;
import ziping.indicator.IndicatorTree;
import ziping.indicator.IndicatorTree.Branch;
import ziping.indicator.IndicatorTree.Twig;
import ziping.report.document.Content;
import ziping.report.document.Look;
import ziping.report.document.TableBuilder;

import java.util.List;
import java.util.function.Consumer;

/** Rows of indicators with merged cells for the first and second level. */
final class IndicatorRows {
    private IndicatorRows() {}

    /** Adds a row for each indicator; {@code rest} adds what follows the third level. */
    static void add(TableBuilder table, List<Indicator> indicators, Consumer<Indicator> rest) {
        for (Branch branch : IndicatorTree.of(indicators).branches()) {
            boolean first = true;
            for (Twig twig : branch.twigs()) {
                boolean firstOfTwig = true;
                for (Indicator indicator : twig.indicators()) {
                    table.row();
                    if (first) {
                        level(table, branch.level1(), branch.indicators().size());
                    }
                    if (firstOfTwig) {
                        level(table, twig.level2(), twig.indicators().size());
                    }
                    first = false;
                    firstOfTwig = false;
                    table.text(indicator.name(), "indicator:" + indicator.id() + ":name");
                    rest.accept(indicator);
                }
            }
        }
    }

    private static void level(TableBuilder table, String words, int rows) {
        table.cell(new Content.Words(words), Look.CENTRE, rows, 1, "");
    }
}
