package ziping.indicator;

import java.util.List;

/**
 * A published 指标体系框架 to begin with.
 *
 * @param id short name, unique
 * @param title its official title
 * @param source the document it stands in, with 文号
 * @param rows its rows without points and scores
 */
public record IndicatorFramework(String id, String title, String source, List<FrameworkRow> rows) {

    public IndicatorFramework {
        rows = List.copyOf(rows);
    }
}
