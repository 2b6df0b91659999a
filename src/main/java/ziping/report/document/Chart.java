package ziping.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A chart, to be drawn by whoever shows the document: it holds what is to be seen, not how.
 *
 * @param id short name inside the report, such as {@code timeline}
 * @param title printed as its caption
 * @param kind what is drawn
 * @param unit of all values, such as 万元 or 分; stands at the axis
 * @param categories names along the horizontal axis
 * @param series one line or one set of columns each, with as many values as there are categories
 */
public record Chart(
        String id,
        String title,
        Kind kind,
        String unit,
        List<String> categories,
        List<Series> series)
        implements Block {

    /** What is drawn. */
    public enum Kind {
        /** A line over time for each series. */
        LINE,
        /** Columns side by side for each category. */
        COLUMN
    }

    /**
     * A series.
     *
     * @param name as the legend has it
     * @param values in the chart's unit, one for each category; {@code null} where there is none
     */
    public record Series(String name, List<BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }
}
