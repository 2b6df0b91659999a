package ziping.report.document;

/**
 * How a cell looks.
 *
 * @param align where its text stands
 * @param bold whether it is printed bold
 * @param head whether it is a heading cell (黑体, lightly shaded on screen)
 */
public record Look(Align align, boolean bold, boolean head) {

    /** Horizontal alignment. */
    public enum Align {
        /** At the left. */
        LEFT,
        /** In the middle. */
        CENTRE,
        /** At the right, for figures in lists. */
        RIGHT
    }

    /** A heading or label cell. */
    public static final Look HEAD = new Look(Align.CENTRE, false, true);

    /** Running text. */
    public static final Look TEXT = new Look(Align.LEFT, false, false);

    /** Short values in the middle, as the official forms have them. */
    public static final Look CENTRE = new Look(Align.CENTRE, false, false);

    /** Figures in lists. */
    public static final Look FIGURE = new Look(Align.RIGHT, false, false);

    /** The same in bold, for totals. */
    public Look strong() {
        return new Look(align, true, head);
    }
}
