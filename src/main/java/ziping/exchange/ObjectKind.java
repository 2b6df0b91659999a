package ziping.exchange;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An object of the document.
 *
 * @param empty which value is left out
 */
record ObjectKind<T>(Shape<T, ?> shape, Predicate<T> empty) implements Kind<T> {

    @Override
    public T read(Found found) {
        return shape.read(found);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        shape.write(value, out);
    }

    @Override
    public boolean isAbsent(T value) {
        return value == null || empty.test(value);
    }

    @Override
    public void compare(String field, T before, T after, List<Difference> found) {
        if (before == null || after == null) {
            Kind.super.compare(field, before, after, found);
        } else {
            shape.compare(field, before, after, found);
        }
    }

    @Override
    public void walk(List<String> path, String label, T value, Consumer<FieldValue> reader) {
        if (value != null) {
            shape.walk(path, label, value, reader);
        }
    }

    @Override
    public T merge(String field, T mine, T theirs, Predicate<Difference> wanted) {
        return mine == null || theirs == null
                ? Kind.super.merge(field, mine, theirs, wanted)
                : shape.merge(field, mine, theirs, wanted);
    }

    @Override
    public String words(T value) {
        return value == null ? "" : shape.nameOf(value);
    }

    @Override
    public Object identity(T value, int index) {
        return shape.identityOf(value, index);
    }
}
