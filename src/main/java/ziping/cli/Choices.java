package ziping.cli;

import java.util.List;
import java.util.function.Function;

/** Prints what one can choose from: an id and its title a line. */
final class Choices {

    private Choices() {}

    static <T> void print(
            List<T> all,
            Function<T, String> id,
            Function<T, String> title,
            Function<T, String> source,
            boolean json,
            Terminal terminal) {
        if (json) {
            terminal.result(
                    Answer.json(
                            all.stream()
                                    .map(
                                            t ->
                                                    new Choice(
                                                            id.apply(t),
                                                            title.apply(t),
                                                            source.apply(t)))
                                    .toList()));
            return;
        }
        all.forEach(t -> terminal.result(id.apply(t) + "\t" + title.apply(t)));
    }

    /** One of them in JSON. */
    private record Choice(String id, String title, String source) {}
}
