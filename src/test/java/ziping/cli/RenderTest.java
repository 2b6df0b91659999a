package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.cli.PrintedFile.Page;
import ziping.cli.PrintedFile.Word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Both samples in every outline and every form, as LibreOffice prints them: page count, nothing
 * outside the type area, no character without a glyph, contents that lead to the right page.
 */
@Tag("render")
class RenderTest {

    private static final double MILLIMETRE = 72 / 25.4;

    /** A full stop may hang over the edge of the type area. */
    private static final double HANGING = 17;

    /** A line of the contents: its words, then dots, then the page. */
    private static final Pattern CONTENTS = Pattern.compile("^(.{2,40}?)\\.{3,}(\\d{1,3})$");

    @TempDir Path data;
    @TempDir Path work;

    @Test
    void everyDocumentOfBothSamplesPrintsWell() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String sample : List.of("--sample", "--demo")) {
            for (String outline : ids("outlines")) {
                documents.add(export(sample, "word", "--outline", outline));
            }
            for (String form : ids("forms")) {
                documents.add(export(sample, "excel", "--form", form));
            }
        }
        assertThat(documents).hasSize(18);
        PrintedFile.print(documents, work);
        BitSet glyphs = glyphs();
        for (Path document : documents) {
            look(document, glyphs);
        }
    }

    private List<String> ids(String command) {
        return CommandRun.of(data, command).lines().stream()
                .map(line -> line.split("\t")[0])
                .toList();
    }

    /** Each under a short name of its own, so that one call can print them all. */
    private Path export(String sample, String kind, String option, String id) throws IOException {
        Path folder = work.resolve(kind + sample + "-" + id);
        CommandRun run =
                CommandRun.of(data, "export", sample, "--only", kind, option, id, "--to", folder);
        Path written = run.files().getFirst();
        String extension = kind.equals("word") ? ".docx" : ".xlsx";
        return Files.move(written, work.resolve(folder.getFileName() + extension));
    }

    private void look(Path document, BitSet glyphs) {
        String name = document.getFileName().toString();
        String pdf = name.replaceFirst("\\.\\w+$", ".pdf");
        PrintedFile printed = new PrintedFile(work.resolve(pdf));
        boolean word = name.endsWith(".docx");
        boolean demo = name.contains("--demo");
        System.out.println(name + ": " + printed.pages().size() + " pages");
        assertThat(printed.pages().size())
                .as(name)
                .isBetween(word ? (demo ? 30 : 10) : 4, word ? (demo ? 60 : 25) : 30);
        for (Page page : printed.pages()) {
            assertThat(page.words()).as(name + ": a page without a word").isNotEmpty();
            page.words().forEach(w -> inside(name, page, w, word));
            page.text()
                    .codePoints()
                    .filter(c -> !glyphs.get(c))
                    .forEach(c -> assertThat(Character.toString(c)).as(name + ": glyph").isEmpty());
        }
        if (word) {
            contents(name, printed.pages());
        }
    }

    /** Texts of a report stay between its margins, those of a sheet on their page. */
    private static void inside(String name, Page page, Word word, boolean report) {
        boolean turned = page.width() > page.height();
        double left = report ? (turned ? 35 : 28) * MILLIMETRE - 2 : 0;
        double right = page.width() - (report ? (turned ? 37 : 26) * MILLIMETRE - HANGING : 0);
        assertThat(word.left()).as(name + ": " + word).isGreaterThanOrEqualTo(left);
        assertThat(word.right()).as(name + ": " + word).isLessThanOrEqualTo(right);
        assertThat(word.bottom()).as(name + ": " + word).isLessThanOrEqualTo(page.height());
    }

    /** The numbers stand in the file before anyone has updated them, so they must be near. */
    private static void contents(String name, List<Page> pages) {
        int contents = -1;
        for (int i = 0; i < pages.size() && contents < 0; i++) {
            contents = pages.get(i).text().startsWith("目录") ? i : contents;
        }
        if (contents < 0) {
            return;
        }
        List<MatchResult> lines =
                pages.get(contents).lines().stream()
                        .flatMap(line -> CONTENTS.matcher(line).results())
                        .toList();
        assertThat(lines).as(name + ": lines of the contents").hasSizeGreaterThan(10);
        for (MatchResult line : lines) {
            int told = contents + Integer.parseInt(line.group(2));
            boolean found = false;
            for (int p = told - 1; p <= told + 1; p++) {
                found |= p < pages.size() && pages.get(p).text().contains(line.group(1));
            }
            assertThat(found).as(name + ": " + line.group() + " on that page or beside").isTrue();
        }
    }

    /** All characters that some font of this computer can show. */
    private static BitSet glyphs() {
        BitSet glyphs = new BitSet();
        for (String range : PrintedFile.run("fc-list", "--format", "%{charset} ").split("\\s+")) {
            if (!range.isEmpty()) {
                String[] ends = range.split("-");
                int last = Integer.parseInt(ends[ends.length - 1], 16);
                glyphs.set(Integer.parseInt(ends[0], 16), last + 1);
            }
        }
        return glyphs;
    }
}
