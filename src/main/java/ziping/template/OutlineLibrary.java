package ziping.template;

import ziping.json.JsonPart;
import ziping.report.ReportTables;
import ziping.report.outline.Outline;
import ziping.value.Text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All report outlines at hand; the user's own win over built-in ones with the same id. */
public final class OutlineLibrary {

    private static final String DEFAULT = "kunming";

    private final Map<String, Outline> outlines;

    private OutlineLibrary(Map<String, Outline> outlines) {
        this.outlines = outlines;
    }

    /**
     * Reads the outlines.
     *
     * @param own the user's template folder; it need not exist
     * @throws ziping.json.JsonFault if an outline is broken, with file, line and reason
     */
    public static OutlineLibrary read(Path own) {
        Map<String, Outline> outlines = new LinkedHashMap<>();
        for (JsonPart file : new TemplateFiles("outline", own).read()) {
            Outline outline = OutlineReader.read(file, ReportTables::has);
            outlines.put(outline.id(), outline);
        }
        return new OutlineLibrary(outlines);
    }

    /** The outlines, the default first. */
    public List<Outline> all() {
        return List.copyOf(outlines.values());
    }

    /**
     * The outline with an id; the default one for an empty id.
     *
     * @throws TemplateException if there is none
     */
    public Outline find(String id) {
        Outline outline = outlines.get(Text.isBlank(id) ? DEFAULT : id);
        if (outline == null) {
            throw new TemplateException(
                    "没有提纲“" + id + "”，可用的有：" + String.join("、", outlines.keySet()) + "。");
        }
        return outline;
    }
}
