package ziping.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

import java.util.List;
import java.util.function.Consumer;

/**
 * The one text control of a table. It lies over the active cell and always has the focus while the
 * clerk is in the table, invisible until she types: an input method can only begin a composition in
 * a text control that already has the focus. Long text has an area of its own for the same reason.
 */
final class CellEditor {

    private static final double AREA_ROWS = 5;
    private static final double AREA_EM = 24;

    private final TextField line = new TextField();
    private final TextArea area = new TextArea();
    private TextInputControl input = line;
    private boolean editing;
    private boolean caret;
    private boolean composing;

    /**
     * Makes the controls.
     *
     * @param onType called with the text while it is being edited
     */
    CellEditor(Consumer<String> onType) {
        area.setWrapText(true);
        for (TextInputControl control : List.of(line, area)) {
            control.getStyleClass().add("cell-editor");
            control.setManaged(false);
            control.addEventFilter(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    event -> composing = !event.getComposed().isEmpty());
            control.textProperty()
                    .addListener(
                            (o, before, after) -> {
                                if (editing) {
                                    onType.accept(after);
                                }
                            });
        }
        rest();
    }

    /** The controls, to be laid over the table. */
    List<Node> nodes() {
        return List.of(line, area);
    }

    /** Whether a node is one of the controls. */
    boolean owns(Node node) {
        return node == line || node == area;
    }

    /** Whether a cell is being edited. */
    boolean isEditing() {
        return editing;
    }

    /** Whether arrows move within the text, as after F2, instead of to the next cell. */
    boolean hasCaret() {
        return caret;
    }

    /** Whether an input method has a composition open; then no key means anything to the table. */
    boolean isComposing() {
        return composing;
    }

    /** Whether long text is edited. */
    boolean isArea() {
        return input == area;
    }

    /** What is typed so far. */
    String text() {
        return input.getText() == null ? "" : input.getText();
    }

    /** Gets ready for a cell of this kind, keeping the focus. */
    void attach(CellKind<?> kind, String accessibleText) {
        boolean focused = line.isFocused() || area.isFocused();
        TextInputControl wanted = kind.isLong() ? area : line;
        if (wanted != input) {
            input = wanted;
            rest();
            if (focused) {
                input.requestFocus();
            }
        }
        line.setAlignment(kind.isFigure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        input.setAccessibleText(accessibleText);
    }

    /** Takes the focus. */
    void focus() {
        input.requestFocus();
    }

    /** Begins to edit, with the caret behind the text. */
    void begin(String text, boolean withCaret) {
        caret = withCaret;
        input.setText(text);
        input.positionCaret(text.length());
        editing = true;
        look(true);
    }

    /** Lets arrows move within the text from now on. */
    void takeCaret() {
        caret = true;
    }

    /** Replaces the text by a word that was chosen. */
    void replace(String text) {
        input.setText(text);
        input.positionCaret(text.length());
    }

    /** Breaks the line at the caret. */
    void breakLine() {
        input.replaceSelection("\n");
    }

    /** Goes back to waiting for the first key. */
    void rest() {
        editing = false;
        caret = false;
        composing = false;
        line.clear();
        area.clear();
        look(false);
    }

    private void look(boolean shown) {
        for (TextInputControl control : List.of(line, area)) {
            boolean current = control == input;
            control.setVisible(current);
            control.setFocusTraversable(current);
            control.setOpacity(current && shown ? 1 : 0);
            control.setMouseTransparent(!(current && shown));
        }
    }

    /** Lays the control over the cell; long text gets more room inside the limits. */
    void place(Bounds cell, Bounds limits, double em) {
        boolean large = isArea() && editing;
        double width = large ? Math.max(cell.getWidth(), AREA_EM * em) : cell.getWidth();
        double height = large ? AREA_ROWS * cell.getHeight() : cell.getHeight();
        double left = Math.clamp(cell.getMinX(), 0, Math.max(0, limits.getMaxX() - width));
        input.resizeRelocate(left, cell.getMinY(), width, height);
        boolean seen = limits.intersects(cell.getMinX() + 1, cell.getMinY() + 1, 1, 1);
        input.setOpacity(editing && seen ? 1 : 0);
    }
}
