package ziping.app;

import ziping.export.WriteFailure;
import ziping.indicator.CoreIndicator;
import ziping.indicator.IndicatorShelf;
import ziping.template.IndicatorLibrary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The indicator library (指标库) of a data folder: the shelves that come with the program, and one
 * with the clerk's own, which lies in {@code templates/indicators/own.json} and can be passed on as
 * a file.
 */
public final class IndicatorBook {

    /** Id of the shelf with the clerk's own indicators. */
    public static final String OWN = "own";

    private final Path templates;
    private final OwnTemplate own;

    /** The library of a data folder. */
    public IndicatorBook(AppFolders folders) {
        templates = folders.templates();
        own = new OwnTemplate(templates, "indicators");
    }

    /**
     * All shelves, the clerk's own last.
     *
     * @throws ziping.json.JsonFault if a file of the user's is broken
     */
    public List<IndicatorShelf> shelves() {
        return IndicatorLibrary.read(templates);
    }

    /** The indicators the clerk has put by. */
    public List<CoreIndicator> own() throws IOException {
        String file = own.file().toString();
        return own.read()
                .map(text -> IndicatorLibrary.read(file, text).indicators())
                .orElse(List.of());
    }

    /** Puts indicators by; one of the same class and name takes the place of the one before. */
    public void keep(List<CoreIndicator> indicators) throws IOException {
        List<CoreIndicator> all = new ArrayList<>(own());
        for (CoreIndicator one : indicators) {
            all.removeIf(
                    other ->
                            other.level2().equals(one.level2()) && other.name().equals(one.name()));
            all.add(one);
        }
        write(all);
    }

    /** Takes an indicator of the clerk's own out again. */
    public void forget(CoreIndicator indicator) throws IOException {
        List<CoreIndicator> all = new ArrayList<>(own());
        all.remove(indicator);
        write(all);
    }

    private void write(List<CoreIndicator> indicators) throws WriteFailure {
        Map<String, Object> shelf = new LinkedHashMap<>();
        shelf.put("id", OWN);
        shelf.put("title", "自己的指标");
        shelf.put("source", "自行积累");
        shelf.put("indicators", indicators.stream().map(IndicatorBook::entry).toList());
        own.write(shelf);
    }

    private static Map<String, String> entry(CoreIndicator indicator) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("level1", indicator.level1());
        entry.put("level2", indicator.level2());
        entry.put("name", indicator.name());
        entry.put("direction", indicator.direction().sign());
        entry.put("target", indicator.target());
        entry.put("unit", indicator.unit());
        entry.put("explanation", indicator.explanation());
        entry.put("calculation", indicator.calculation());
        entry.put("evidence", indicator.evidence());
        return entry;
    }
}
