package ziping.check.rule.score;

import java.util.regex.Pattern;

/** Tells words that explain nothing. */
final class NoReason {

    private static final Pattern NOTHING =
            Pattern.compile("\\s*(无|暂无|没有|0|—+|-+|/|／|…+|\\.+)?[。.]?\\s*");

    private NoReason() {}

    /** Whether the words under 偏差原因 explain nothing. */
    static boolean in(String reason) {
        return NOTHING.matcher(reason).matches();
    }
}
