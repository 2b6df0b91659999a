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

    private final TableBuilder table;
    private final Consumer<Indicator> rest;
    private final Runnable blank;

    private IndicatorRows(TableBuilder table, Consumer<Indicator> rest, Runnable blank) {
        this.table = table;
        this.rest = rest;
        this.blank = blank;
    }

    /** Adds a row for each indicator; {@code rest} adds what follows the third level. */
    static void add(TableBuilder table, List<Indicator> indicators, Consumer<Indicator> rest) {
        add(table, IndicatorTree.of(indicators).branches(), rest, () -> {});
    }

    /**
     * The same for branches in any order.
     *
     * @param blank fills the row of a second-level class without indicators, from the third level
     *     on
     */
    static void add(
            TableBuilder table, List<Branch> branches, Consumer<Indicator> rest, Runnable blank) {
        IndicatorRows rows = new IndicatorRows(table, rest, blank);
        branches.forEach(rows::branch);
    }

    /** How many rows the branches take. */
    static int count(List<Branch> branches) {
        return branches.stream().mapToInt(IndicatorRows::rows).sum();
    }

    private static int rows(Branch branch) {
        return branch.twigs().stream().mapToInt(IndicatorRows::rows).sum();
    }

    private static int rows(Twig twig) {
        return Math.max(1, twig.indicators().size());
    }

    private void branch(Branch branch) {
        boolean first = true;
        for (Twig twig : branch.twigs()) {
            table.row();
            if (first) {
                level(branch.level1(), rows(branch));
            }
            first = false;
            twig(twig);
        }
    }

    private void twig(Twig twig) {
        level(twig.level2(), rows(twig));
        if (twig.indicators().isEmpty()) {
            blank.run();
        }
        for (int i = 0; i < twig.indicators().size(); i++) {
            if (i > 0) {
                table.row();
            }
            Indicator indicator = twig.indicators().get(i);
            table.text(indicator.name(), "indicator:" + indicator.id() + ":name");
            rest.accept(indicator);
        }
    }

    private void level(String words, int rows) {
        table.cell(new Content.Words(words), Look.CENTRE, rows, 1, "");
    }
}
