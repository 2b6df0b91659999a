package ziping.submission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link PackageChild} and the ways to make it fail. */
final class PackageProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    private PackageProcess(Process process) {
        this.process = process;
        this.answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    static PackageProcess start(int scans, int bytes) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(scans, bytes));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        PackageProcess child = new PackageProcess(builder.start());
        if (!"ready".equals(child.answers.readLine())) {
            throw new IOException("the process did not start");
        }
        return child;
    }

    /** The command that starts one. */
    static List<String> command(int scans, int bytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackageChild.class.getName(),
                        String.valueOf(scans),
                        String.valueOf(bytes)));
        return command;
    }

    /** Lets it write no file longer than this; negative for no limit. */
    void limit(long bytes) throws IOException, InterruptedException {
        String limit = bytes < 0 ? "unlimited" : String.valueOf(bytes);
        new ProcessBuilder(
                        "prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + limit + ":")
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Lets it write a package and waits for what it says. */
    String write(Path to) throws IOException {
        orders.println("write " + to);
        return answers.readLine();
    }

    /** Begins without waiting. */
    void begin(Path to) {
        orders.println("write " + to);
    }

    /** What it says of what was begun. */
    String answer() throws IOException {
        return answers.readLine();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
