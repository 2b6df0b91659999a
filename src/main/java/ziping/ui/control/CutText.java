package ziping.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Lets the clerk read a text that is longer than its cell: under the mouse, and where she is. */
final class CutText {

    private final TableSheet<?> sheet;
    private final Label words = new Label();
    private final CellPopup popup = new CellPopup(words);
    private final Tooltip tip = new Tooltip();
    private boolean tipped;

    CutText(TableSheet<?> sheet) {
        this.sheet = sheet;
        words.getStyleClass().add("cell-reading");
        words.setWrapText(true);
        tip.setWrapText(true);
        tip.getStyleClass().add("cell-tip");
        sheet.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointAt);
        sheet.addEventHandler(MouseEvent.MOUSE_EXITED, mouse -> tip(""));
    }

    /** Shows the whole text below a cell that shows only part of it, or nothing. */
    void read(Region table, Label cell, Bounds at) {
        String whole = cell == null || !isCut(cell) ? "" : cell.getText();
        words.setText(whole);
        if (whole.isEmpty()) {
            popup.hide();
        } else {
            popup.showBelow(table, at);
        }
    }

    void hide() {
        popup.hide();
    }

    /** Nothing is to be seen of it while a cell is edited. */
    void stepAside() {
        popup.stepAside();
    }

    private void pointAt(MouseEvent mouse) {
        boolean onRows = sheet.isOnRows(mouse.getX(), mouse.getY());
        Label cell = onRows ? sheet.labelAt(mouse.getX(), mouse.getY()) : null;
        tip(cell != null && isCut(cell) ? cell.getText() : "");
    }

    private void tip(String whole) {
        if (!tip.getText().equals(whole)) {
            tip.setText(whole);
            tip.hide();
        }
        if (tipped == whole.isEmpty()) {
            tipped = !tipped;
            if (tipped) {
                Tooltip.install(sheet, tip);
            } else {
                Tooltip.uninstall(sheet, tip);
            }
        }
    }

    private static boolean isCut(Label cell) {
        Text measured = new Text(cell.getText());
        measured.setFont(cell.getFont());
        double room = cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset();
        if (!cell.isWrapText()) {
            return measured.getLayoutBounds().getWidth() > room;
        }
        measured.setWrappingWidth(Math.max(1, room));
        return measured.getLayoutBounds().getHeight() > cell.getHeight();
    }
}
