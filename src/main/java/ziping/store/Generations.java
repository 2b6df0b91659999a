package ziping.store;

import ziping.disk.Durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbered files of one kind in the backup folder. The number decides their order, because a
 * computer's clock may be wrong; the time in the name is for people.
 */
final class Generations {

    static final String BACKUP = ".zip";
    static final String SCRIPT = ".sql.gz";

    private static final int KEPT = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Pattern NAME =
            Pattern.compile("ziping-(\\d{6,9})-(\\d{8}-\\d{6})-(\\d{1,9})(\\.zip|\\.sql\\.gz)");

    private final Path folder;
    private final String kind;

    private Generations(Path folder, String kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** One of them, as its name tells. */
    record Generation(Path file, int number, LocalDateTime made, int reports) {}

    /** The backups in a folder. */
    static Generations in(Path folder) {
        return new Generations(folder, BACKUP);
    }

    /** The SQL scripts in a folder. */
    static Generations scriptsIn(Path folder) {
        return new Generations(folder, SCRIPT);
    }

    /** All of them, newest first; none if there is no folder. */
    List<Generation> newestFirst() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(this::parse)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingInt(Generation::number).reversed())
                    .toList();
        }
    }

    boolean isEmpty() throws IOException {
        return newestFirst().isEmpty();
    }

    /** Gives a finished file its number and name. */
    Generation add(Path finished, LocalDateTime made, int reports) throws IOException {
        List<Generation> others = newestFirst();
        int number = others.isEmpty() ? 1 : others.getFirst().number() + 1;
        String name = "ziping-%06d-%s-%d%s".formatted(number, TIME.format(made), reports, kind);
        Path file = folder.resolve(name);
        Durable.force(finished);
        Durable.replace(finished, file);
        return new Generation(file, number, made.withNano(0), reports);
    }

    /** Removes what is older than ten good ones; so bad ones never push out a good one. */
    void prune() throws IOException {
        int good = 0;
        for (Generation generation : newestFirst()) {
            if (good == KEPT) {
                Durable.delete(generation.file());
            } else if (Packed.isWhole(generation.file())) {
                good++;
            }
        }
    }

    private Optional<Generation> parse(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group(4).equals(kind)
                ? Optional.of(
                        new Generation(
                                file,
                                Integer.parseInt(name.group(1)),
                                LocalDateTime.parse(name.group(2), TIME),
                                Integer.parseInt(name.group(3))))
                : Optional.empty();
    }
}
