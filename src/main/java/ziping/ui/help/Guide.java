package ziping.ui.help;

import ziping.value.SearchIndex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole guide in reading order, searchable by 汉字, pinyin and initials. */
final class Guide {

    private final List<GuideBlock.Page> pages;
    private final List<GuideBlock> blocks = new ArrayList<>();
    private final SearchIndex index;

    private Guide(List<GuideBlock.Page> pages) {
        this.pages = List.copyOf(pages);
        pages.forEach(page -> blocks.addAll(page.blocks()));
        index = new SearchIndex(blocks.stream().map(GuideBlock::words).toList());
    }

    /** Reads the pages that {@code guide/index.txt} lists. */
    static Guide read() {
        return new Guide(
                text("index.txt")
                        .lines()
                        .filter(id -> !id.isBlank())
                        .map(id -> GuideReader.read(id, text(id + ".md")))
                        .toList());
    }

    List<GuideBlock.Page> pages() {
        return pages;
    }

    Optional<GuideBlock.Page> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The blocks that contain what is sought; none for nothing. */
    Set<GuideBlock> find(String sought) {
        Set<GuideBlock> found = new LinkedHashSet<>();
        if (!sought.isBlank()) {
            index.find(sought, blocks.size()).forEach(i -> found.add(blocks.get(i)));
        }
        return found;
    }

    private static String text(String name) {
        try (InputStream in = Guide.class.getResourceAsStream("/ziping/ui/help/guide/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the guide lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
