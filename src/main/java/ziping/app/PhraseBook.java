package ziping.app;

import ziping.export.WriteFailure;
import ziping.report.outline.Phrase;
import ziping.template.PhraseLibrary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The usual sentences (常用语) of the report page: those that come with the program and those the
 * clerk has put by, which lie in {@code templates/phrases/own.json} and can be passed on as a file.
 */
public final class PhraseBook {

    private final Path templates;
    private final OwnTemplate own;

    /** The sentences of a data folder. */
    public PhraseBook(AppFolders folders) {
        templates = folders.templates();
        own = new OwnTemplate(templates, "phrases");
    }

    /**
     * All sentences, the program's first.
     *
     * @throws ziping.json.JsonFault if a file of the user's is broken
     */
    public List<Phrase> all() {
        return PhraseLibrary.read(templates);
    }

    /** The sentences the clerk has put by. */
    public List<Phrase> own() throws IOException {
        String file = own.file().toString();
        return own.read().map(text -> PhraseLibrary.read(file, text)).orElse(List.of());
    }

    /** Puts a sentence by; one that is there already stays once. */
    public void keep(Phrase phrase) throws IOException {
        List<Phrase> phrases = new ArrayList<>(own());
        if (!phrases.contains(phrase)) {
            phrases.add(phrase);
            write(phrases);
        }
    }

    /** Takes a sentence of the clerk's own out again. */
    public void forget(Phrase phrase) throws IOException {
        List<Phrase> phrases = new ArrayList<>(own());
        phrases.remove(phrase);
        write(phrases);
    }

    private void write(List<Phrase> phrases) throws WriteFailure {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            byKey.computeIfAbsent(phrase.key(), key -> new ArrayList<>()).add(phrase.text());
        }
        List<Map<String, Object>> sections =
                byKey.entrySet().stream()
                        .map(
                                e ->
                                        Map.<String, Object>of(
                                                "key", e.getKey(), "phrases", e.getValue()))
                        .toList();
        own.write(Map.of("source", "自行积累", "sections", sections));
    }
}
