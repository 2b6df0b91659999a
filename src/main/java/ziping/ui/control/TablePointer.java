package ziping.ui.control;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The mouse in a table: click, Shift+click and drag select, a double click edits, and Alt with drag
 * moves the selected rows to where a line shows.
 */
final class TablePointer {

    private final EditTable<?> table;
    private final CellMoves moves;
    private final TableSheet<?> sheet;
    private final BlockCommands<?> block;
    private final Region drop = new Region();
    private boolean dragging;

    private TablePointer(
            EditTable<?> table, CellMoves moves, TableSheet<?> sheet, BlockCommands<?> block) {
        this.table = table;
        this.moves = moves;
        this.sheet = sheet;
        this.block = block;
        drop.getStyleClass().add("row-drop");
        drop.setVisible(false);
        sheet.lay(drop);
    }

    static void install(
            EditTable<?> table, CellMoves moves, TableSheet<?> sheet, BlockCommands<?> block) {
        TablePointer pointer = new TablePointer(table, moves, sheet, block);
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, pointer::pressed);
        sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, pointer::dragged);
        sheet.addEventHandler(MouseEvent.MOUSE_RELEASED, pointer::released);
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, pointer::clicked);
    }

    private void pressed(MouseEvent mouse) {
        if (!isOnRows(mouse)) {
            return;
        }
        dragging = mouse.getButton() == MouseButton.PRIMARY;
        table.commit();
        Point2D cell = sheet.cellAt(mouse.getX(), mouse.getY());
        int row = (int) cell.getY();
        int column = (int) cell.getX();
        boolean asks = mouse.getButton() == MouseButton.SECONDARY || mouse.isAltDown();
        boolean keeps = asks && moves.isSelected(row, column);
        if (mouse.isShiftDown()) {
            moves.extendTo(row, column);
        } else if (!keeps) {
            moves.to(row, column);
        }
        table.takeFocus();
        mouse.consume();
    }

    private void dragged(MouseEvent mouse) {
        if (dragging && mouse.isAltDown()) {
            showDrop(rowBefore(mouse));
            mouse.consume();
        } else if (dragging) {
            Point2D cell = sheet.cellAt(mouse.getX(), mouse.getY());
            moves.extendTo((int) cell.getY(), (int) cell.getX());
            mouse.consume();
        }
    }

    private void released(MouseEvent mouse) {
        dragging = false;
        if (drop.isVisible()) {
            drop.setVisible(false);
            block.moveRows(rowBefore(mouse));
            mouse.consume();
        }
    }

    /** The row whose upper edge is nearest to the mouse. */
    private int rowBefore(MouseEvent mouse) {
        Point2D cell = sheet.cellAt(mouse.getX(), mouse.getY() + sheet.rowHeight() / 2);
        boolean below = mouse.getY() > sheet.boundsOf(table.rowCount() - 1, 0).getCenterY();
        return below ? table.rowCount() : (int) cell.getY();
    }

    private void showDrop(int before) {
        double y = sheet.boundsOf(before, 0).getMinY();
        drop.setVisible(true);
        drop.resizeRelocate(0, y - 1, sheet.getWidth(), 2);
    }

    private void clicked(MouseEvent mouse) {
        boolean plain = mouse.getButton() == MouseButton.PRIMARY && isOnRows(mouse);
        if (plain && mouse.getClickCount() == 2) {
            table.begin(table.activeText(), true);
            mouse.consume();
        } else if (plain && mouse.getClickCount() == 1 && mouse.isStillSincePress()) {
            table.open();
        }
    }

    private boolean isOnRows(MouseEvent mouse) {
        boolean onBar = mouse.getTarget() instanceof Node node && isInScrollBar(node);
        return !onBar && sheet.isOnRows(mouse.getX(), mouse.getY());
    }

    private static boolean isInScrollBar(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getStyleClass().contains("scroll-bar")) {
                return true;
            }
        }
        return false;
    }
}
