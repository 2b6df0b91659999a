package ziping.app;

import java.util.Optional;
import java.util.function.Supplier;

/** A part that is built when it is first asked for, once, whoever asks. */
final class Lazy<T> {

    private final Supplier<T> builder;
    private T value;

    Lazy(Supplier<T> builder) {
        this.builder = builder;
    }

    synchronized T get() {
        if (value == null) {
            value = builder.get();
        }
        return value;
    }

    /** The part if it has been built. */
    synchronized Optional<T> ifBuilt() {
        return Optional.ofNullable(value);
    }
}
