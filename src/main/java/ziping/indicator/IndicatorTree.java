package ziping.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Indicators grouped by first and second level, in the order in which each level first appears.
 *
 * @param branches the first-level classes
 */
public record IndicatorTree(List<Branch> branches) {

    /** A first-level class (一级指标). */
    public record Branch(String level1, List<Twig> twigs) {

        /** All indicators of the class. */
        public List<Indicator> indicators() {
            return twigs.stream().flatMap(t -> t.indicators().stream()).toList();
        }
    }

    /** A second-level class (二级指标) with its indicators. */
    public record Twig(String level2, List<Indicator> indicators) {}

    /** Groups a flat list. */
    public static IndicatorTree of(List<Indicator> indicators) {
        Map<String, Map<String, List<Indicator>>> levels = new LinkedHashMap<>();
        for (Indicator i : indicators) {
            levels.computeIfAbsent(i.level1(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(i.level2(), k -> new ArrayList<>())
                    .add(i);
        }
        return new IndicatorTree(
                levels.entrySet().stream()
                        .map(e -> new Branch(e.getKey(), twigs(e.getValue())))
                        .toList());
    }

    private static List<Twig> twigs(Map<String, List<Indicator>> level2) {
        return level2.entrySet().stream()
                .map(e -> new Twig(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /** All indicators in the order of the printed form. */
    public List<Indicator> indicators() {
        return branches.stream().flatMap(b -> b.indicators().stream()).toList();
    }
}
