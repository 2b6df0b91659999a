package ziping.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads untrusted JSON into values with line numbers. Size, depth, number of values and length of
 * numbers are limited, names may not repeat, and nothing may follow the document.
 */
final class JsonTree {

    /** The largest document taken, in bytes. */
    static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int MOST_DEPTH = 16;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_DIGITS = 60;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxDocumentLength(MOST_BYTES)
                                    .maxNestingDepth(MOST_DEPTH)
                                    .maxTokenCount(MOST_TOKENS)
                                    .maxNumberLength(MOST_DIGITS)
                                    .maxNameLength(200)
                                    .maxStringLength((int) MOST_BYTES)
                                    .build())
                    .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one whole document.
     *
     * @throws ExchangeException if it is not JSON or beyond a limit
     */
    static JsonValue read(InputStream in) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return new JsonTree(parser).document();
        } catch (JacksonException notJson) {
            throw explained(notJson);
        }
    }

    /** A single value of a document as people would read it. */
    static String words(String json) {
        return switch (read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            case JsonValue.Words words -> words.text();
            case JsonValue.Figure figure -> figure.literal();
            case JsonValue.Flag flag -> flag.value() ? "是" : "否";
            case JsonValue.Absent absent -> "";
            case JsonValue.Members members -> json;
            case JsonValue.Elements elements -> json;
        };
    }

    private JsonValue document() {
        if (parser.nextToken() == null) {
            throw new ExchangeException("", 1, "文件是空的，请选择由本程序导出的project.json。");
        }
        JsonValue root = value("");
        if (parser.nextToken() != null) {
            throw new ExchangeException("", line(), "文件末尾还有多余的内容，请删去。");
        }
        return root;
    }

    private JsonValue value(String path) {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue.Members(line, members(path));
            case START_ARRAY -> new JsonValue.Elements(line, elements(path));
            case VALUE_STRING -> new JsonValue.Words(line, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonValue.Figure(line, parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(line, true);
            case VALUE_FALSE -> new JsonValue.Flag(line, false);
            default -> new JsonValue.Absent(line);
        };
    }

    private Map<String, JsonValue> members(String path) {
        Map<String, JsonValue> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String here = path.isEmpty() ? name : path + "." + name;
            int line = line();
            parser.nextToken();
            if (byName.put(name, value(here)) != null) {
                throw new ExchangeException(here, line, "这一项写了两次，请只留一个。");
            }
        }
        return byName;
    }

    private List<JsonValue> elements(String path) {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(path + "[" + values.size() + "]"));
        }
        return values;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static ExchangeException explained(JacksonException cause) {
        if (cause instanceof StreamConstraintsException) {
            return new ExchangeException("文件超出限度（50MB、16层、100万个值、数字60位以内），请检查是否选错了文件。", cause);
        }
        String reason = String.valueOf(cause.getOriginalMessage());
        if (reason.contains("UTF-8") || reason.contains("UTF-32")) {
            return new ExchangeException("文件不是UTF-8编码，请用记事本另存为UTF-8编码后再试。", cause);
        }
        int line = cause.getLocation() == null ? 1 : Math.max(1, cause.getLocation().getLineNr());
        return new ExchangeException("第" + line + "行：不是完整的JSON，请检查这里的引号、逗号和括号。", cause);
    }
}
