package ziping.exchange;

import java.util.List;
import java.util.Map;

/**
 * A value where it was found.
 *
 * @param path such as {@code indicators[3].points}; empty for the document
 * @param label the field's official name, for messages
 * @param value the value
 * @param remarks collects what the caller should be told
 */
record Found(String path, String label, JsonValue value, List<String> remarks) {

    /** An object without members, for nouns that come from no document. */
    static final Found NOTHING = new Found("", "", new JsonValue.Members(0, Map.of()), List.of());

    /** The same for a member of this object. */
    Found member(String name, String memberLabel, JsonValue member) {
        String here = path.isEmpty() ? name : path + "." + name;
        return new Found(here, memberLabel, member, remarks);
    }

    /** The same for an element of this array. */
    Found element(int index, JsonValue element) {
        return new Found(path + "[" + index + "]", label, element, remarks);
    }

    /** The member of this object by that name, {@code null} where it is absent. */
    <V> V find(String name, String memberLabel, Kind<V> kind) {
        JsonValue member = members().byName().get(name);
        return member == null || member instanceof JsonValue.Absent
                ? null
                : kind.read(member(name, memberLabel, member));
    }

    /** This value as an object. */
    JsonValue.Members members() {
        if (value instanceof JsonValue.Members members) {
            return members;
        }
        throw wrong(label + "应是用花括号{}括起的一组内容，请改正。");
    }

    /** This value as an array. */
    JsonValue.Elements elements() {
        if (value instanceof JsonValue.Elements elements) {
            return elements;
        }
        throw wrong(label + "应是用方括号[]括起的列表，请改正。");
    }

    /** What is to be thrown where the value is wrong. */
    ExchangeException wrong(String sentence) {
        return new ExchangeException(path, value.line(), sentence);
    }

    /** Notes something the caller should be told. */
    void remark(String sentence) {
        remarks.add(ExchangeException.place(path, value.line()) + sentence);
    }
}
