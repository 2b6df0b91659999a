package ziping.submission;

import ziping.disk.Drive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that writes packages when it is told to, so that the system can be made to fail it:
 * each line of its input is an order, each line of its output says what became of it.
 */
public final class PackageChild {

    /** Ends the name of a package that is whole; otherwise its faults follow. */
    static final String WHOLE = ": ";

    private PackageChild() {}

    /** Answers {@code ready}, then one line for each line. */
    public static void main(String[] args) throws IOException, InterruptedException {
        SubmissionPackage contents =
                Packages.of(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] order = line.split(" ", 2);
            System.out.println(answer(order[0], order[1], contents));
        }
    }

    private static String answer(String order, String what, SubmissionPackage contents)
            throws IOException, InterruptedException {
        return switch (order) {
            case "write" -> write(contents, Path.of(what), false);
            case "zip" -> write(contents, Path.of(what), true);
            case "look" -> look(Path.of(what));
            case "drives" -> drives();
            case "run" -> run(what);
            default -> throw new IllegalArgumentException(order);
        };
    }

    private static String write(SubmissionPackage contents, Path to, boolean zip) {
        try {
            Written written =
                    zip
                            ? SubmissionWriter.writeZip(contents, to, Progress.SILENT, () -> false)
                            : SubmissionWriter.writeFolder(
                                    contents, to, Progress.SILENT, () -> false);
            return "done " + written.place();
        } catch (IOException said) {
            return "failed " + said.getClass().getSimpleName() + " " + said.getMessage();
        }
    }

    /** What lies in a folder: each name, and what is wrong with a package of that name. */
    private static String look(Path folder) throws IOException {
        try (Stream<Path> places = Files.list(folder)) {
            return places.sorted()
                    .map(place -> place.getFileName() + WHOLE + wrong(place))
                    .collect(Collectors.joining("|"));
        }
    }

    private static String wrong(Path place) {
        return SubmissionReader.verify(place).problems().stream()
                .map(problem -> problem.kind() + " " + problem.file())
                .collect(Collectors.joining(", "));
    }

    /** The drives the program offers, each as it is shown. */
    private static String drives() {
        return Drive.all().stream().map(Drive::toString).collect(Collectors.joining("|"));
    }

    /** Has a program do something; answers its exit code and what it said. */
    private static String run(String command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of("/bin/sh", "-c", command))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.replace('\n', '|');
    }
}
