package ziping.exchange;

import tools.jackson.core.JsonGenerator;

import ziping.value.InvalidValueException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a noun stands in the document: one line per field says its name, its kind, and how to get and
 * set it. Reading and writing follow the same lines, so neither can forget a field the other knows.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
final class Shape<T, B> {

    private final Supplier<B> start;
    private final BiFunction<B, Found, T> finish;
    private final List<Field<T, B, ?>> fields;
    private final Set<String> names;

    private Shape(
            Supplier<B> start,
            BiFunction<B, Found, T> finish,
            List<Field<T, B, ?>> fields,
            Set<String> names) {
        this.start = start;
        this.finish = finish;
        this.fields = List.copyOf(fields);
        this.names = Set.copyOf(names);
    }

    /** A noun without fields yet. */
    static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return of(start, (builder, found) -> finish.apply(builder));
    }

    /** A noun whose builder is completed from other members of the object. */
    static <T, B> Shape<T, B> of(Supplier<B> start, BiFunction<B, Found, T> finish) {
        return new Shape<>(start, finish, List.of(), Set.of());
    }

    /** The same with one field more. */
    <V> Shape<T, B> with(
            String name, String label, Kind<V> kind, Function<T, V> get, BiConsumer<B, V> set) {
        return plus(new Field<>(name, label, kind, get, set, false));
    }

    /** The same with a field the document must have; it may be {@code null} if it is text. */
    <V> Shape<T, B> withRequired(
            String name, String label, Kind<V> kind, Function<T, V> get, BiConsumer<B, V> set) {
        return plus(new Field<>(name, label, kind, get, set, true));
    }

    /** The same with members only the completion reads. */
    Shape<T, B> alsoReading(String... more) {
        return new Shape<>(start, finish, fields, join(more));
    }

    private Shape<T, B> plus(Field<T, B, ?> field) {
        List<Field<T, B, ?>> more = new ArrayList<>(fields);
        more.add(field);
        return new Shape<>(start, finish, more, join(field.name()));
    }

    private Set<String> join(String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    /**
     * Reads the noun.
     *
     * @throws ExchangeException if a value is wrong or a required one is missing
     */
    T read(Found found) {
        Map<String, JsonValue> members = found.members().byName();
        B builder = start.get();
        fields.forEach(field -> field.read(found, members.get(field.name()), builder));
        members.forEach(
                (name, value) -> {
                    if (!names.contains(name)) {
                        found.member(name, name, value).remark("不认识这一项，没有读入。");
                    }
                });
        try {
            return finish.apply(builder, found);
        } catch (InvalidValueException wrong) {
            throw found.wrong(wrong.getMessage());
        }
    }

    /** Writes the noun as an object. */
    void write(T noun, JsonGenerator out) {
        out.writeStartObject();
        writeFields(noun, out);
        out.writeEndObject();
    }

    /** Writes the members only, into an object already begun. */
    void writeFields(T noun, JsonGenerator out) {
        fields.forEach(field -> field.write(noun, out));
    }

    /** Adds the fields that differ. */
    void compare(String place, T before, T after, List<Difference> found) {
        fields.forEach(field -> field.compare(place, before, after, found));
    }

    /** Hands on every field with what it says; ids say nothing to a person. */
    void walk(List<String> path, String label, T noun, Consumer<FieldValue> reader) {
        fields.stream()
                .filter(field -> field.kind() != Kinds.ID)
                .forEach(field -> field.walk(path, label, noun, reader));
    }

    /** One of two nouns with those differences of the other that are wanted. */
    T merge(String place, T mine, T theirs, Predicate<Difference> wanted) {
        B builder = start.get();
        fields.forEach(field -> field.merge(place, mine, theirs, wanted, builder));
        return finish.apply(builder, Found.NOTHING);
    }

    /** What a person would call this noun: its name or title, else its first words. */
    String nameOf(T noun) {
        return Stream.concat(fields.stream().filter(Field::isName), fields.stream())
                .filter(field -> field.kind() != Kinds.ID)
                .map(field -> field.words(noun))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Its id; without one, its place in the list. */
    Object identityOf(T noun, int index) {
        return fields.stream()
                .filter(field -> field.kind() == Kinds.ID && field.name().equals("id"))
                .<Object>map(field -> field.words(noun))
                .findFirst()
                .orElse(index);
    }

    private record Field<T, B, V>(
            String name,
            String label,
            Kind<V> kind,
            Function<T, V> get,
            BiConsumer<B, V> set,
            boolean required) {

        void read(Found parent, JsonValue value, B builder) {
            if (value == null && required) {
                throw parent.wrong("缺少" + label + "（" + name + "），请补上。");
            }
            if (value != null && !(value instanceof JsonValue.Absent)) {
                set.accept(builder, kind.read(parent.member(name, label, value)));
            }
        }

        void compare(String place, T before, T after, List<Difference> found) {
            kind.compare(within(place), get.apply(before), get.apply(after), found);
        }

        void merge(String place, T mine, T theirs, Predicate<Difference> wanted, B builder) {
            set.accept(
                    builder, kind.merge(within(place), get.apply(mine), get.apply(theirs), wanted));
        }

        void walk(List<String> path, String place, T noun, Consumer<FieldValue> reader) {
            kind.walk(FieldValue.join(path, name), within(place), get.apply(noun), reader);
        }

        private String within(String place) {
            return place.isEmpty() ? label : place + " › " + label;
        }

        boolean isName() {
            return name.equals("name") || name.equals("title");
        }

        String words(T noun) {
            return kind.words(get.apply(noun));
        }

        void write(T noun, JsonGenerator out) {
            V value = get.apply(noun);
            if (!kind.isAbsent(value)) {
                out.writeName(name);
                kind.write(value, out);
            } else if (required) {
                out.writeNullProperty(name);
            }
        }
    }
}
