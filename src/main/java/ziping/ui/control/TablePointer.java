package ziping.ui.control;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The mouse in a table: click, Shift+click and drag select, a double click edits. */
final class TablePointer {

    private final EditTable<?> table;
    private final TableSheet<?> sheet;
    private boolean dragging;

    private TablePointer(EditTable<?> table, TableSheet<?> sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    static void install(EditTable<?> table, TableSheet<?> sheet) {
        TablePointer pointer = new TablePointer(table, sheet);
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, pointer::pressed);
        sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, pointer::dragged);
        sheet.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse -> pointer.dragging = false);
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
        boolean keeps = mouse.getButton() == MouseButton.SECONDARY && table.isSelected(row, column);
        if (mouse.isShiftDown()) {
            table.extendTo(row, column);
        } else if (!keeps) {
            table.moveTo(row, column);
        }
        table.takeFocus();
        mouse.consume();
    }

    private void dragged(MouseEvent mouse) {
        if (dragging) {
            Point2D cell = sheet.cellAt(mouse.getX(), mouse.getY());
            table.extendTo((int) cell.getY(), (int) cell.getX());
            mouse.consume();
        }
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
