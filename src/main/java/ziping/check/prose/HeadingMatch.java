package ziping.check.prose;

/** Whether two headings name the same section, however they are written. */
public final class HeadingMatch {

    private HeadingMatch() {}

    /** Blanks, stops and joining words do not count. */
    public static boolean isSame(String a, String b) {
        return bare(a).equals(bare(b));
    }

    private static String bare(String heading) {
        return Glyphs.bare(heading).replaceAll("[和及与的等]", "").replace("项目", "");
    }
}
