package ziping.template;

import ziping.indicator.CoreIndicator;
import ziping.indicator.Direction;
import ziping.indicator.IndicatorShelf;
import ziping.json.JsonPart;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The library of core indicators by kind of project; the user's own shelves join the built-in ones
 * and win over those with the same id.
 */
public final class IndicatorLibrary {

    private static final Set<String> SHELF_KEYS = Set.of("id", "title", "source", "indicators");
    private static final Set<String> KEYS =
            Set.of(
                    "level1",
                    "level2",
                    "name",
                    "direction",
                    "target",
                    "unit",
                    "explanation",
                    "calculation",
                    "evidence",
                    "goodExample",
                    "badExample");

    private IndicatorLibrary() {}

    /**
     * Reads all shelves.
     *
     * @param own the user's template folder; it need not exist
     * @throws ziping.json.JsonFault if a file is broken, with file, line and reason
     */
    public static List<IndicatorShelf> read(Path own) {
        Map<String, IndicatorShelf> shelves = new LinkedHashMap<>();
        for (JsonPart file : new TemplateFiles("indicators", own).read()) {
            IndicatorShelf shelf = shelf(file);
            shelves.put(shelf.id(), shelf);
        }
        return List.copyOf(shelves.values());
    }

    /**
     * Reads one shelf.
     *
     * @param file its name, for the complaint about a broken one
     * @throws ziping.json.JsonFault if it is broken
     */
    public static IndicatorShelf read(String file, String text) {
        return shelf(JsonPart.read(file, text));
    }

    private static IndicatorShelf shelf(JsonPart file) {
        file.refuseUnknown(SHELF_KEYS);
        file.requiredText("source");
        return new IndicatorShelf(
                file.requiredText("id"),
                file.requiredText("title"),
                file.objects("indicators").stream().map(IndicatorLibrary::indicator).toList());
    }

    private static CoreIndicator indicator(JsonPart part) {
        part.refuseUnknown(KEYS);
        return new CoreIndicator(
                part.requiredText("level1"),
                part.requiredText("level2"),
                part.requiredText("name"),
                direction(part),
                part.text("target"),
                part.text("unit"),
                part.text("explanation"),
                part.text("calculation"),
                part.text("evidence"),
                part.text("goodExample"),
                part.text("badExample"));
    }

    private static Direction direction(JsonPart part) {
        String sign = part.requiredText("direction");
        return Direction.read(sign)
                .orElseThrow(
                        () ->
                                part.child("direction")
                                        .fault("指标性质“" + sign + "”应是 ≥、>、=、≤、< 或 定性。"));
    }
}
