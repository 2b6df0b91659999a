package ziping.ui.control;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a table, as Excel has them. While an input method composes, every key is its own.
 * Keys the table does not know go on to the window, because the invisible text control would
 * swallow Ctrl+Z.
 */
final class TableKeys {

    private final EditTable<?> table;
    private final CellMoves moves;
    private final CellEditing<?> editing;
    private final CellEditor editor;
    private final BlockCommands<?> block;

    private TableKeys(
            EditTable<?> table, CellMoves moves, CellEditing<?> editing, BlockCommands<?> block) {
        this.table = table;
        this.moves = moves;
        this.editing = editing;
        this.editor = editing.editor();
        this.block = block;
    }

    static void install(
            EditTable<?> table, CellMoves moves, CellEditing<?> editing, BlockCommands<?> block) {
        TableKeys keys = new TableKeys(table, moves, editing, block);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent key) {
        if (!table.isOwnTarget(key.getTarget()) || editor.isComposing()) {
            return;
        }
        boolean done =
                editor.isEditing() ? edit(key) : key.isShortcutDown() ? command(key) : go(key);
        if (done) {
            key.consume();
        } else if (!editor.isEditing() && !isTab(key)) {
            passOn(key);
        }
    }

    private void typed(KeyEvent key) {
        if (!table.isOwnTarget(key.getTarget()) || editor.isEditing() || editor.isComposing()) {
            return;
        }
        boolean command = key.isShortcutDown() != key.isAltDown();
        String typed = key.getCharacter();
        boolean text = !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != 0x7f;
        if (command || !text || !editing.begin("", false)) {
            key.consume();
        }
    }

    private void passOn(KeyEvent key) {
        Node above = table.getParent();
        boolean typing = !key.isShortcutDown() && !key.isAltDown() && isText(key.getCode());
        if (above != null && !typing) {
            Event.fireEvent(above, key.copyFor(above, above));
            key.consume();
        }
    }

    private static boolean isText(KeyCode code) {
        return code.isLetterKey()
                || code.isDigitKey()
                || code == KeyCode.SPACE
                || code == KeyCode.UNDEFINED
                || !(code.isFunctionKey() || code == KeyCode.ESCAPE);
    }

    private static boolean isTab(KeyEvent key) {
        return key.getCode() == KeyCode.TAB;
    }

    /** Keys while a cell is being edited; what is left is the text control's. */
    private boolean edit(KeyEvent key) {
        return switch (key.getCode()) {
            case ENTER -> enter(key);
            case TAB -> editing.commit() && tab(key);
            case ESCAPE -> editing.cancel();
            case F2 -> editing.takeCaret();
            case UP -> arrow(key, -1, 0);
            case DOWN -> key.isAltDown() ? editing.offerChoices() : arrow(key, 1, 0);
            case LEFT -> !editor.hasCaret() && arrow(key, 0, -1);
            case RIGHT -> !editor.hasCaret() && arrow(key, 0, 1);
            case PAGE_UP, PAGE_DOWN -> editing.isChoosing() || (editing.commit() && go(key));
            default -> false;
        };
    }

    private boolean enter(KeyEvent key) {
        if (key.isAltDown()) {
            return editing.breakLine();
        }
        if (editing.commit()) {
            moves.enter(key.isShiftDown() ? -1 : 1);
        }
        return true;
    }

    private boolean tab(KeyEvent key) {
        return key.isControlDown() ? table.leave(key.isShiftDown()) : moves.tab(key.isShiftDown());
    }

    /** Up and down choose from an open list, else they end the edit; a text area keeps its own. */
    private boolean arrow(KeyEvent key, int down, int right) {
        if (editing.isChoosing() && down != 0) {
            return editing.moveChoice(down);
        }
        if (key.isShiftDown() || key.isShortcutDown() || (editor.hasCaret() && editor.isArea())) {
            return false;
        }
        if (editing.commit()) {
            moves.by(down, right);
        }
        return true;
    }

    private boolean go(KeyEvent key) {
        boolean shift = key.isShiftDown();
        return switch (key.getCode()) {
            case UP -> key.isAltDown() ? block.shiftRows(-1) : step(shift, -1, 0);
            case DOWN -> key.isAltDown() ? altDown() : step(shift, 1, 0);
            case LEFT -> !key.isAltDown() && step(shift, 0, -1);
            case RIGHT -> !key.isAltDown() && step(shift, 0, 1);
            case HOME -> step(shift, 0, -table.columnCount());
            case END -> step(shift, 0, table.columnCount());
            case PAGE_UP -> step(shift, -table.pageRows(), 0);
            case PAGE_DOWN -> step(shift, table.pageRows(), 0);
            case ENTER -> (!shift && table.open()) || moves.enter(shift ? -1 : 1);
            case TAB -> moves.tab(shift);
            case F2 -> editing.begin(table.activeText(), true) || true;
            case DELETE -> block.clear();
            case BACK_SPACE -> editing.begin("", false) || true;
            case ESCAPE -> table.forgetRefusal();
            default -> false;
        };
    }

    /** In a column of choices Alt+Down opens the list, as in Excel; else it moves the rows. */
    private boolean altDown() {
        return editing.hasChoices() ? editing.offerChoices() : block.shiftRows(1);
    }

    private boolean command(KeyEvent key) {
        boolean shift = key.isShiftDown();
        int rows = table.rowCount();
        return switch (key.getCode()) {
            case C, INSERT -> block.copy();
            case X -> block.cut();
            case V -> block.paste();
            case D -> block.fillDown();
            case A -> moves.selectAll();
            case UP -> step(shift, -rows, 0);
            case DOWN -> step(shift, rows, 0);
            case LEFT -> step(shift, 0, -table.columnCount());
            case RIGHT -> step(shift, 0, table.columnCount());
            case HOME -> step(shift, -rows, -table.columnCount());
            case END -> step(shift, rows, table.columnCount());
            case EQUALS, PLUS, ADD -> block.insertRows();
            case MINUS, SUBTRACT -> block.deleteRows();
            case TAB -> table.leave(shift);
            default -> false;
        };
    }

    private boolean step(boolean extend, int down, int right) {
        return extend ? moves.extendBy(down, right) : moves.by(down, right);
    }
}
