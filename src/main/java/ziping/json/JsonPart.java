package ziping.json;

import tools.jackson.databind.JsonNode;

import ziping.value.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value inside a JSON file that knows its path. Getters for absent keys and {@code null} give the
 * empty value; a value of the wrong kind is a {@link JsonFault}.
 */
public final class JsonPart {

    private static final int LARGEST_EXPONENT = 30;

    private final JsonSource source;
    private final String pointer;
    private final String path;
    private final JsonNode node;

    private JsonPart(JsonSource source, String pointer, String path, JsonNode node) {
        this.source = source;
        this.pointer = pointer;
        this.path = path;
        this.node = node;
    }

    /**
     * Reads a text that must hold one JSON object.
     *
     * @param file the name used in complaints
     * @throws JsonFault if it is not JSON or not an object
     */
    public static JsonPart read(String file, String text) {
        JsonSource source = new JsonSource(file, text);
        JsonPart root = new JsonPart(source, "", "", source.tree());
        if (!root.node.isObject()) {
            throw root.fault("最外层应是一个对象，以“{”开头。");
        }
        return root;
    }

    /** A complaint about this value. */
    public JsonFault fault(String reason) {
        return source.fault(pointer, path, reason);
    }

    /** Path of this value, such as {@code indicators[3].points}. */
    public String path() {
        return path;
    }

    /** Keys of the object. */
    public Collection<String> names() {
        return node.propertyNames();
    }

    /**
     * Makes sure that nothing in the object goes unread.
     *
     * @throws JsonFault if there is a key that is not among the known ones
     */
    public void refuseUnknown(Set<String> known) {
        List<String> unknown =
                names().stream().filter(n -> !known.contains(n)).map(this::pathOf).toList();
        if (!unknown.isEmpty()) {
            throw fault("不认识的键 " + String.join("、", unknown) + "，请检查拼写。");
        }
    }

    /** Whether the key has a value other than {@code null}. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The object under a key; empty when absent. */
    public Optional<JsonPart> object(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonPart child = child(name);
        if (!child.node.isObject()) {
            throw child.fault("应是一个对象，写在“{ }”里。");
        }
        return Optional.of(child);
    }

    /** The objects of the array under a key; empty when absent. */
    public List<JsonPart> objects(String name) {
        List<JsonPart> elements = elements(name);
        for (JsonPart element : elements) {
            if (!element.node.isObject()) {
                throw element.fault("应是一个对象，写在“{ }”里。");
            }
        }
        return elements;
    }

    /** The texts of the array under a key; empty when absent. */
    public List<String> texts(String name) {
        return elements(name).stream().map(JsonPart::asText).toList();
    }

    /** The whole numbers of the array under a key; empty when absent. */
    public List<Integer> integers(String name) {
        return elements(name).stream().map(JsonPart::asInteger).toList();
    }

    /** The text under a key; empty when absent. */
    public String text(String name) {
        return has(name) ? child(name).asText() : "";
    }

    /** The text under a key that must be there. */
    public String requiredText(String name) {
        String text = text(name);
        if (Text.isBlank(text)) {
            throw fault("缺少“" + name + "”，请补上。");
        }
        return text;
    }

    /** The number under a key, written as a string or a number; {@code null} when absent. */
    public BigDecimal number(String name) {
        return has(name) ? child(name).asNumber() : null;
    }

    /** The number under a key that must be there. */
    public BigDecimal requiredNumber(String name) {
        if (!has(name)) {
            throw fault("缺少“" + name + "”，请补上数字。");
        }
        return number(name);
    }

    /** The whole number under a key; {@code null} when absent. */
    public Integer integer(String name) {
        return has(name) ? child(name).asInteger() : null;
    }

    /** The truth value under a key; {@code false} when absent. */
    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        JsonPart child = child(name);
        if (!child.node.isBoolean()) {
            throw child.fault("应是 true 或 false。");
        }
        return child.node.booleanValue();
    }

    /** The value under a key; it must be there. */
    public JsonPart child(String name) {
        return new JsonPart(
                source,
                pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                pathOf(name),
                node.get(name));
    }

    /** This value as text; a number or truth value is taken as it is written. */
    public String asText() {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return asNumber().toPlainString();
        }
        throw fault("应是文字，写在引号里。");
    }

    private BigDecimal asNumber() {
        BigDecimal number = node.isNumber() ? node.decimalValue() : parsed();
        if (Math.abs(number.scale()) > LARGEST_EXPONENT
                || number.precision() > LARGEST_EXPONENT + LARGEST_EXPONENT) {
            throw fault("数字过大或小数过长，请改正。");
        }
        return number;
    }

    private BigDecimal parsed() {
        String text = asText();
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException notANumber) {
            throw fault("“" + text + "”不是数字，请填数字。");
        }
    }

    private Integer asInteger() {
        BigDecimal number = asNumber();
        if (number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw fault("应是整数，请改正。");
        }
        return number.intValueExact();
    }

    private List<JsonPart> elements(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonPart array = child(name);
        if (!array.node.isArray()) {
            throw array.fault("应是一个列表，写在“[ ]”里。");
        }
        List<JsonPart> elements = new ArrayList<>(array.node.size());
        int index = 0;
        for (JsonNode element : array.node) {
            elements.add(
                    new JsonPart(
                            source,
                            array.pointer + "/" + index,
                            array.path + "[" + index + "]",
                            element));
            index++;
        }
        return elements;
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
