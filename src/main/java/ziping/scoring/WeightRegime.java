package ziping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Weights of the first-level classes (domain: 分值权重).
 *
 * @param execution 分值 of the execution rate
 * @param classes 分值 of the classes; empty where they may be split freely
 */
public record WeightRegime(
        String id, String title, BigDecimal execution, List<ClassWeight> classes) {

    /** The weight of a first-level class. */
    public record ClassWeight(String level1, BigDecimal points) {}

    public WeightRegime {
        classes = List.copyOf(classes);
    }
}
