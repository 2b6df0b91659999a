package ziping.submission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process that writes packages when it is told to, so that the system can be made to fail it:
 * each line of its input is a folder, each line of its output says what became of the package.
 */
public final class PackageChild {

    private PackageChild() {}

    /** Answers {@code ready}, then one line for each line. */
    public static void main(String[] args) throws IOException {
        SubmissionPackage contents =
                Packages.of(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        boolean zip = args.length > 2;
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            System.out.println(write(contents, Path.of(line), zip));
        }
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
}
