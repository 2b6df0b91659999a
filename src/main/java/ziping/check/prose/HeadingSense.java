package ziping.check.prose;

/** Tells headings from numbered paragraphs. */
public final class HeadingSense {

    private static final int LONGEST = 40;
    private static final int SHORT = 25;
    private static final String ENDS = "。；;，,：:！？";

    private HeadingSense() {}

    /** Whether a numbered line is a heading: short, without the stop of a sentence. */
    public static boolean isHeading(Numbering numbering) {
        String rest = numbering.rest();
        if (rest.isEmpty()) {
            return false;
        }
        boolean sentence = ENDS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        if (numbering.level() <= 2) {
            return !sentence && rest.length() <= LONGEST && !rest.contains("。");
        }
        return !sentence && rest.length() <= SHORT && !rest.contains("，") && !rest.contains("、");
    }
}
