package ziping.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a workbook, each once. They could stand in the cells as well, but some programs that
 * read forms know only shared ones.
 */
final class SharedStrings {

    /** A cell holds no more; paper shows it all in the Word report. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "……";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int uses;

    /** The number of a text, a new one if need be. */
    int number(String text) {
        uses++;
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    void writeTo(XmlBytes xml) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
        xml.raw(" count=\"").raw(uses).raw("\" uniqueCount=\"").raw(texts.size()).raw("\">");
        for (String text : texts) {
            xml.raw("<si><t xml:space=\"preserve\">").text(fitting(text)).raw("</t></si>");
        }
        xml.raw("</sst>").flush();
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
