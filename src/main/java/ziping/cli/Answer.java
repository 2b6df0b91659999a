package ziping.cli;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import ziping.value.Money;
import ziping.value.Points;
import ziping.value.Rate;
import ziping.value.Text;

import java.math.BigDecimal;

/**
 * Answers in JSON: records whose components are the keys, in that order. Figures are strings, what
 * is absent is {@code null}.
 */
final class Answer {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Answer() {}

    /** The answer as one document. */
    static String json(Object answer) {
        return MAPPER.writeValueAsString(answer).replace("\r\n", "\n");
    }

    /** {@code 5689300.00}. */
    static String amount(BigDecimal yuan) {
        return yuan == null ? null : Money.plain(yuan);
    }

    /** {@code 98.56}. */
    static String rate(BigDecimal percent) {
        return percent == null ? null : Rate.of(percent).toPlainString();
    }

    /** A weight, {@code 10}. */
    static String points(BigDecimal points) {
        return word(Points.weight(points));
    }

    /** A score, {@code 8.62}. */
    static String score(BigDecimal points) {
        return word(Points.score(points));
    }

    /** Words, never empty. */
    static String word(String text) {
        return Text.isBlank(text) ? null : text;
    }
}
