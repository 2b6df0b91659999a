package ziping.export.excel;

import ziping.report.document.Cell;
import ziping.report.document.Content;
import ziping.report.document.FigureFormat;
import ziping.report.document.Look;

/**
 * What decides the style of a cell.
 *
 * @param format of a figure; {@code null} for words
 * @param quoted whether the words begin like a formula, so that editing must not make them one
 * @param high whether it is merged over so many rows that the end of a page may part it
 */
record StyleKey(Look look, FigureFormat format, boolean quoted, boolean high) {

    private static final int HIGH = 8;

    private static final String FORMULA_SIGNS = "=+-@";

    private static final int ALIGNS = Look.Align.values().length;

    /** Numbers are below this. */
    static final int NUMBERS = 2 * 2 * 2 * ALIGNS * (FigureFormat.values().length + 2);

    static StyleKey of(Cell cell) {
        boolean high = cell.rowSpan() >= HIGH;
        return switch (cell.content()) {
            case Content.Words words -> new StyleKey(cell.look(), null, isFormulaLike(words), high);
            case Content.Figure figure -> new StyleKey(cell.look(), figure.format(), false, high);
            case Content.Formula formula ->
                    new StyleKey(cell.look(), formula.format(), false, high);
        };
    }

    private static boolean isFormulaLike(Content.Words words) {
        String text = words.text();
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** A small number of its own: a look-up for each cell must be quick. */
    int number() {
        int kind = format == null ? (quoted ? 1 : 0) : format.ordinal() + 2;
        int number = kind * ALIGNS + look.align().ordinal();
        number = (number * 2 + (look.bold() ? 1 : 0)) * 2 + (look.head() ? 1 : 0);
        return number * 2 + (high ? 1 : 0);
    }
}
