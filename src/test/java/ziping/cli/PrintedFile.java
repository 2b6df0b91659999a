package ziping.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document as LibreOffice printed it: its pages, their words and where these stand. */
final class PrintedFile {

    private static final Pattern PAGE =
            Pattern.compile("<page width=\"(\\S+)\" height=\"(\\S+)\">");
    private static final Pattern WORD =
            Pattern.compile(
                    "<word xMin=\"(\\S+)\" yMin=\"(\\S+)\" xMax=\"(\\S+)\""
                            + " yMax=\"(\\S+)\">(.*?)</word>");

    private final List<Page> pages = new ArrayList<>();

    /** A word and its box, in points from the upper left corner. */
    record Word(double left, double top, double right, double bottom, String text) {}

    /** A page, in points. */
    record Page(double width, double height, List<Word> words) {

        /** Its lines without spaces; words stand in one line when their feet are level. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            double foot = Double.NaN;
            for (Word word : words) {
                boolean level = Math.abs(word.bottom() - foot) < 3;
                String before = level ? lines.removeLast() : "";
                lines.add(before + word.text());
                foot = word.bottom();
            }
            return lines;
        }

        /** Everything on it without spaces. */
        String text() {
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(word.text()));
            return text.toString();
        }
    }

    PrintedFile(Path pdf) {
        String html = run("pdftotext", "-bbox", pdf.toString(), "-");
        Matcher page = PAGE.matcher(html);
        List<MatchResult> starts = page.results().toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : html.length();
            pages.add(
                    new Page(
                            Double.parseDouble(starts.get(i).group(1)),
                            Double.parseDouble(starts.get(i).group(2)),
                            words(html.substring(starts.get(i).end(), end))));
        }
    }

    /** Turns documents into PDF files beside them. */
    static void print(List<Path> documents, Path folder) {
        List<String> command = new ArrayList<>();
        command.add("soffice");
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir"));
        command.add(folder.toString());
        documents.forEach(document -> command.add(document.toString()));
        run(command.toArray(String[]::new));
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    private static List<Word> words(String html) {
        return WORD.matcher(html)
                .results()
                .map(
                        m ->
                                new Word(
                                        Double.parseDouble(m.group(1)),
                                        Double.parseDouble(m.group(2)),
                                        Double.parseDouble(m.group(3)),
                                        Double.parseDouble(m.group(4)),
                                        m.group(5)))
                .toList();
    }

    /** What a program of this computer says. */
    static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError("did not work: " + String.join(" ", command));
            }
            return said;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
