package ziping.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The ids that the styles of a report have in a document, found by their names. */
final class StyleIds {

    private final Map<String, String> idByName;

    private StyleIds(Map<String, String> idByName) {
        this.idByName = idByName;
    }

    /** The ids in a document that has every style. */
    static StyleIds of(XWPFDocument document) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (CTStyle style : styles(document)) {
            if (style.isSetName()) {
                ids.putIfAbsent(key(style.getName().getVal()), style.getStyleId());
            }
        }
        return new StyleIds(ids);
    }

    /** The id of a style. */
    String of(WordStyle style) {
        return idByName.get(key(style.title()));
    }

    /**
     * The ids in a unit's own document, after the styles it lacks were added as another document
     * has them. What they are based on is found by name; a name it does not know is added too.
     */
    static StyleIds completed(XWPFDocument document, XWPFDocument source) throws IOException {
        StyleIds ids = of(document);
        StyleIds known = of(source);
        Map<String, CTStyle> there = new HashMap<>();
        for (CTStyle style : styles(source)) {
            there.put(style.getStyleId(), style);
        }
        XWPFStyles target =
                document.getStyles() == null ? document.createStyles() : document.getStyles();
        for (WordStyle style : WordStyle.values()) {
            ids.adopt(there.get(known.of(style)), there, target);
        }
        return ids;
    }

    private String adopt(CTStyle wanted, Map<String, CTStyle> there, XWPFStyles target) {
        String name = key(wanted.getName().getVal());
        String present = idByName.get(name);
        if (present != null) {
            return present;
        }
        CTStyle copy = (CTStyle) wanted.copy();
        String id = freeId(wanted.getStyleId());
        idByName.put(name, id);
        copy.setStyleId(id);
        if (copy.isSetBasedOn()) {
            relate(copy.getBasedOn(), there, target);
        }
        if (copy.isSetNext()) {
            relate(copy.getNext(), there, target);
        }
        target.addStyle(new XWPFStyle(copy, target));
        return id;
    }

    private void relate(CTString reference, Map<String, CTStyle> there, XWPFStyles target) {
        reference.setVal(adopt(there.get(reference.getVal()), there, target));
    }

    private String freeId(String id) {
        return idByName.containsValue(id) ? freeId(id + "1") : id;
    }

    private static CTStyle[] styles(XWPFDocument document) throws IOException {
        try {
            return document.getStyles() == null
                    ? new CTStyle[0]
                    : document.getStyle().getStyleArray();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    /** Word writes "heading 1", older files "Heading 1". */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
