package ziping.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another process that works on a data folder, can be told to go on, and can be killed. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;

    private Child(Process process) {
        this.process = process;
        this.answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts {@link ChildWork} and waits until it is ready. */
    static Child start(String work, Path folder, Object... arguments) throws IOException {
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-XX:-UsePerfData",
                                        "-Xshare:auto",
                                        "-Dorg.jooq.no-logo=true",
                                        "-Dorg.jooq.no-tips=true",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        ChildWork.class.getName(),
                                        work,
                                        folder.toString()),
                                Stream.of(arguments).map(String::valueOf))
                        .toList();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Child child = new Child(process);
        if (!"ready".equals(child.answer())) {
            throw new IOException("the child did not start: " + command);
        }
        return child;
    }

    /** Tells it to go on. */
    void go() {
        orders.println("go");
    }

    /** Its next line; {@code null} when it has ended. */
    String answer() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill -9} does and answers the last line it wrote; empty for none. */
    String kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // the process itself would close its pipes
        process.waitFor();
        String last = "";
        for (String line = answer(); line != null; line = answer()) {
            last = line;
        }
        return last;
    }

    /** Waits some microseconds more exactly than sleeping does. */
    static void pause(long micros) throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(micros);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
