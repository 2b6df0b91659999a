package ziping.template;

import ziping.json.JsonPart;
import ziping.report.outline.Phrase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Usual sentences by section; the user's own stand behind the built-in ones. */
public final class PhraseLibrary {

    private static final Set<String> FILE_KEYS = Set.of("source", "sections");
    private static final Set<String> SECTION_KEYS = Set.of("key", "phrases");

    private PhraseLibrary() {}

    /**
     * Reads all sentences.
     *
     * @param own the user's template folder; it need not exist
     * @throws ziping.json.JsonFault if a file is broken, with file, line and reason
     */
    public static List<Phrase> read(Path own) {
        return new TemplateFiles("phrases", own)
                .read().stream().flatMap(file -> phrases(file).stream()).distinct().toList();
    }

    /**
     * Reads one file of sentences.
     *
     * @param name of the file, for complaints
     * @throws ziping.json.JsonFault if it is broken, with file, line and reason
     */
    public static List<Phrase> read(String name, String json) {
        return phrases(JsonPart.read(name, json));
    }

    private static List<Phrase> phrases(JsonPart file) {
        file.refuseUnknown(FILE_KEYS);
        List<Phrase> phrases = new ArrayList<>();
        for (JsonPart section : file.objects("sections")) {
            section.refuseUnknown(SECTION_KEYS);
            String key = section.requiredText("key");
            section.texts("phrases").forEach(text -> phrases.add(new Phrase(key, text)));
        }
        return phrases;
    }
}
