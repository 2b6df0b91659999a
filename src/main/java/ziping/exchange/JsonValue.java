package ziping.exchange;

import java.util.List;
import java.util.Map;

/** A value of a JSON document with the line it begins on, which no tree of a library keeps. */
sealed interface JsonValue {

    /** The line, from 1. */
    int line();

    /** An object. */
    record Members(int line, Map<String, JsonValue> byName) implements JsonValue {}

    /** An array. */
    record Elements(int line, List<JsonValue> values) implements JsonValue {}

    /** A string. */
    record Words(int line, String text) implements JsonValue {}

    /** A number exactly as written. */
    record Figure(int line, String literal) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Flag(int line, boolean value) implements JsonValue {}

    /** {@code null}. */
    record Absent(int line) implements JsonValue {}
}
