package ziping.template;

import ziping.indicator.FrameworkRow;
import ziping.indicator.FrameworkRowBuilder;
import ziping.indicator.IndicatorFramework;
import ziping.json.JsonPart;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The published indicator frameworks; the user's own join them and win over those with the same id.
 */
public final class FrameworkLibrary {

    private static final Set<String> FRAMEWORK_KEYS = Set.of("id", "title", "source", "rows");
    private static final Set<String> ROW_KEYS =
            Set.of("level1", "level2", "level3", "explanation", "criteria", "points");

    private FrameworkLibrary() {}

    /**
     * Reads all frameworks, the one in force first.
     *
     * @param own the user's template folder; it need not exist
     * @throws ziping.json.JsonFault if a file is broken, with file, line and reason
     */
    public static List<IndicatorFramework> read(Path own) {
        Map<String, IndicatorFramework> frameworks = new LinkedHashMap<>();
        for (JsonPart file : new TemplateFiles("framework", own).read()) {
            file.refuseUnknown(FRAMEWORK_KEYS);
            IndicatorFramework framework =
                    new IndicatorFramework(
                            file.requiredText("id"),
                            file.requiredText("title"),
                            file.requiredText("source"),
                            file.objects("rows").stream().map(FrameworkLibrary::row).toList());
            frameworks.put(framework.id(), framework);
        }
        return List.copyOf(frameworks.values());
    }

    private static FrameworkRow row(JsonPart part) {
        part.refuseUnknown(ROW_KEYS);
        return FrameworkRowBuilder.builder()
                .level1(part.requiredText("level1"))
                .level2(part.requiredText("level2"))
                .level3(part.requiredText("level3"))
                .explanation(part.text("explanation"))
                .criteria(part.text("criteria"))
                .points(part.number("points"))
                .build();
    }
}
