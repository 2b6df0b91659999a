package ziping.indicator;

import java.util.List;

/**
 * The indicators of the library that suit one kind of project.
 *
 * @param id short name, unique in the library
 * @param title the kind of project, such as 服务窗口
 * @param indicators the entries, in the order of the official classes
 */
public record IndicatorShelf(String id, String title, List<CoreIndicator> indicators) {

    public IndicatorShelf {
        indicators = List.copyOf(indicators);
    }
}
