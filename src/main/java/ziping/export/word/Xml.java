package ziping.export.word;

import ziping.export.XmlText;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Text of an XML document, written in order. Names carry their prefix; the characters XML forbids
 * are left out of texts, so that no typed word can break a file.
 */
final class Xml {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an element. */
    Xml open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element just begun. */
    Xml attribute(String name, Object value) {
        out.append(' ').append(name).append("=\"");
        escape(value.toString());
        out.append('"');
        return this;
    }

    /** Ends the element begun last. */
    Xml close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** An empty element. */
    Xml empty(String name) {
        return open(name).close();
    }

    /** An element that only has a {@code w:val}, as most properties of Word do. */
    Xml value(String name, Object value) {
        return open(name).attribute("w:val", value).close();
    }

    /** Text inside the element. */
    Xml text(CharSequence words) {
        endTag();
        escape(words);
        return this;
    }

    /** A piece that is XML already. */
    Xml raw(String xml) {
        endTag();
        out.append(xml);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(CharSequence words) {
        for (int i = 0; i < words.length(); ) {
            int c = Character.codePointAt(words, i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (XmlText.isLegal(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }
}
