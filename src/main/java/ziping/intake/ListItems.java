package ziping.intake;

import ziping.check.prose.Numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a numbered list written as paragraphs; without numbers each paragraph is one. */
final class ListItems {

    private static final Pattern SPOKEN =
            Pattern.compile("(?:第|其)?[一二三四五六七八九十]{1,2}是[，、：:]?\\s*(.+)", Pattern.DOTALL);

    private ListItems() {}

    static List<String> of(List<String> lines) {
        boolean numbered = lines.stream().anyMatch(ListItems::begins);
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (!numbered || begins(line) || items.isEmpty()) {
                items.add(bare(line));
            } else {
                items.add(items.removeLast() + "\n" + line.strip());
            }
        }
        return items.stream().filter(item -> !item.isBlank()).toList();
    }

    private static boolean begins(String line) {
        return Numbering.read(line).isPresent() || SPOKEN.matcher(line.strip()).matches();
    }

    private static String bare(String line) {
        Matcher spoken = SPOKEN.matcher(line.strip());
        return spoken.matches()
                ? spoken.group(1)
                : Numbering.read(line).map(Numbering::rest).orElse(line.strip());
    }
}
