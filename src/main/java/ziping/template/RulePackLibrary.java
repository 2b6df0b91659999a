package ziping.template;

import ziping.json.JsonPart;
import ziping.scoring.RulePack;
import ziping.value.Text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rule packs at hand; the user's own win over built-in ones with the same id. */
public final class RulePackLibrary {

    private static final String DEFAULT = "kunming-2020";

    private final Map<String, RulePack> packs;

    private RulePackLibrary(Map<String, RulePack> packs) {
        this.packs = packs;
    }

    /**
     * Reads the packs.
     *
     * @param own the user's template folder; it need not exist
     * @throws ziping.json.JsonFault if a pack is broken, with file, line and reason
     */
    public static RulePackLibrary read(Path own) {
        Map<String, RulePack> packs = new LinkedHashMap<>();
        List<JsonPart> waiting = new TemplateFiles("rules", own).read();
        while (!waiting.isEmpty()) {
            List<JsonPart> ready = waiting.stream().filter(file -> hasBase(file, packs)).toList();
            for (JsonPart file : ready.isEmpty() ? waiting : ready) {
                RulePack pack = RulePackReader.read(file, packs);
                packs.put(pack.id(), pack);
            }
            waiting = waiting.stream().filter(file -> !ready.contains(file)).toList();
        }
        return new RulePackLibrary(packs);
    }

    /** The packs in a stable order, the default first. */
    public List<RulePack> all() {
        return packs.values().stream()
                .sorted((a, b) -> Boolean.compare(b.id().equals(DEFAULT), a.id().equals(DEFAULT)))
                .toList();
    }

    /**
     * The pack with an id; the default one for an empty id.
     *
     * @throws TemplateException if there is none
     */
    public RulePack find(String id) {
        RulePack pack = packs.get(Text.isBlank(id) ? DEFAULT : id);
        if (pack == null) {
            throw new TemplateException(
                    "没有规则包“" + id + "”，可用的有：" + String.join("、", packs.keySet()) + "。");
        }
        return pack;
    }

    private static boolean hasBase(JsonPart file, Map<String, RulePack> packs) {
        String base = file.text("extends");
        return base.isEmpty() || packs.containsKey(base);
    }
}
