package ziping.export.excel;

import ziping.export.XmlText;

import java.io.IOException;
import java.io.OutputStream;

/** Writes XML as UTF-8 straight into bytes; strings are never copied. */
final class XmlBytes {

    /** The most bytes one character can become: {@code &quot;} or an escaped underscore. */
    private static final int LONGEST = 8;

    private static final String HEX = "0123456789abcdefABCDEF";

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 15];
    private int used;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Markup and numbers: ASCII only, taken as it is; shorter than the buffer. */
    XmlBytes raw(String ascii) throws IOException {
        int length = ascii.length();
        if (used > buffer.length - length) {
            flush();
        }
        for (int i = 0; i < length; i++) {
            buffer[used + i] = (byte) ascii.charAt(i);
        }
        used += length;
        return this;
    }

    /** A number of 0 or more. */
    XmlBytes raw(int number) throws IOException {
        room();
        if (number >= 10) {
            raw(number / 10);
        }
        buffer[used++] = (byte) ('0' + number % 10);
        return this;
    }

    /**
     * Words of the user; what XML cannot hold is left out, and what spreadsheets would read as an
     * escape ({@code _x0041_}) is escaped.
     */
    XmlBytes text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            room();
            if (c < 0x80) {
                ascii(c, text, i);
            } else if (!Character.isSurrogate(c)) {
                wide(c);
            } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                utf8(Character.toCodePoint(c, text.charAt(++i)));
            }
        }
        return this;
    }

    private void ascii(char c, String text, int place) throws IOException {
        switch (c) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '_' -> raw(looksEscaped(text, place) ? "_x005F_" : "_");
            default -> {
                if (XmlText.isLegal(c)) {
                    buffer[used++] = (byte) c;
                }
            }
        }
    }

    private void wide(char c) {
        if (c < 0x800) {
            buffer[used++] = (byte) (0xC0 | (c >> 6));
            buffer[used++] = (byte) (0x80 | (c & 0x3F));
        } else if (XmlText.isLegal(c)) {
            buffer[used++] = (byte) (0xE0 | (c >> 12));
            buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[used++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void utf8(int codePoint) {
        buffer[used++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[used++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        buffer[used++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        buffer[used++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    /** Whether the underscore here begins {@code _xHHHH_}. */
    private static boolean looksEscaped(String text, int place) {
        if (place + 6 >= text.length()
                || text.charAt(place + 1) != 'x'
                || text.charAt(place + 6) != '_') {
            return false;
        }
        return text.substring(place + 2, place + 6).chars().allMatch(c -> HEX.indexOf(c) >= 0);
    }

    private void room() throws IOException {
        if (used > buffer.length - LONGEST) {
            flush();
        }
    }

    /** Hands everything over to the stream below. */
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
