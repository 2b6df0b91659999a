package ziping.export.excel;

import ziping.export.XmlText;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out names for tabs: legal in Excel, at most 31 characters, each one once. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";

    private final Set<String> taken = new HashSet<>(Set.of("history")); // Excel keeps it for itself

    /** The wished name, made legal and told apart from those given before. */
    String next(String wished) {
        String legal = legal(wished);
        String name = shortened(legal, LONGEST);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String number = "（" + n + "）";
            name = shortened(legal, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String legal(String wished) {
        StringBuilder legal = new StringBuilder();
        wished.codePoints()
                .filter(c -> !Character.isISOControl(c) && XmlText.isLegal(c))
                .map(c -> FORBIDDEN.indexOf(c) < 0 ? c : ' ')
                .forEach(legal::appendCodePoint);
        String name = legal.toString().strip().replaceAll("^'+|'+$", "").strip();
        return name.isEmpty() ? "表" : name;
    }

    /** Not through the middle of a character that takes two places; no apostrophe at the end. */
    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(length - 1));
        String cut = name.substring(0, splits ? length - 1 : length);
        return cut.replaceAll("[' ]+$", "");
    }
}
