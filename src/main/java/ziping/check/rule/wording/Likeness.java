package ziping.check.rule.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** How alike two texts are. */
final class Likeness {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Likeness() {}

    /** Share of pairs of neighbouring characters the texts have in common, percent. */
    static BigDecimal of(String a, String b) {
        Map<String, Integer> pairs = pairs(a);
        int common = 0;
        for (Map.Entry<String, Integer> pair : pairs(b).entrySet()) {
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        int all = Math.max(1, a.length() + b.length() - 2);
        return HUNDRED.multiply(BigDecimal.valueOf(2L * common))
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
