package ziping.ui.control;

/**
 * A text that could not become a value, kept at its cell until the clerk mends it.
 *
 * @param row row of the cell
 * @param column column of the cell
 * @param text what was typed or pasted
 * @param sentence what is wrong and what to do
 */
record Refusal(int row, int column, String text, String sentence) {}
