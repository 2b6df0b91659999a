package ziping.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON text with its name. Numbers are read exactly; duplicate keys, absurd nesting and absurd
 * numbers are refused.
 */
final class JsonSource {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final String name;
    private final String text;

    JsonSource(String name, String text) {
        this.name = name;
        this.text = text;
    }

    JsonNode tree() {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new JsonFault(name, Math.max(1, line), "", reason(broken));
        }
    }

    JsonFault fault(String pointer, String path, String reason) {
        return new JsonFault(name, lineOf(pointer), path, reason);
    }

    /** The line on which the value at a JSON pointer begins; found only when somebody asks. */
    private int lineOf(String pointer) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean value = token != JsonToken.PROPERTY_NAME && !token.isStructEnd();
                if (value && position(parser, token).equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        }
        return 1;
    }

    private static String position(JsonParser parser, JsonToken token) {
        return token.isStructStart()
                ? parser.streamReadContext().getParent().pathAsPointer().toString()
                : parser.streamReadContext().pathAsPointer().toString();
    }

    private static String reason(JacksonException broken) {
        String message = broken.getOriginalMessage();
        if (message.startsWith("Duplicate")) {
            return "有重复的键，请删去一个。";
        }
        if (message.contains("nesting depth") || message.contains("maximum")) {
            return "嵌套过深或数字过长，不是本程序的文件。";
        }
        return "不是完整的 JSON，请检查括号、引号和逗号。";
    }
}
