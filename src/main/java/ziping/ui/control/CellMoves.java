package ziping.ui.control;

/** The ways the selection moves; each answers whether it applies here. */
final class CellMoves {

    private final TableModel<?> model;
    private final Runnable moved;
    private final Runnable extended;

    /**
     * Moves in a table.
     *
     * @param moved shows where the active cell is now
     * @param extended shows how far the selection reaches now
     */
    CellMoves(TableModel<?> model, Runnable moved, Runnable extended) {
        this.model = model;
        this.moved = moved;
        this.extended = extended;
    }

    boolean by(int down, int right) {
        model.selection().move(down, right);
        return moved();
    }

    boolean to(int row, int column) {
        model.selection().moveTo(row, column);
        return moved();
    }

    boolean extendBy(int down, int right) {
        model.selection().extend(down, right);
        return extended();
    }

    boolean extendTo(int row, int column) {
        model.selection().extendTo(row, column);
        return extended();
    }

    boolean selectAll() {
        int last = Math.max(0, model.rows().size() - 1);
        model.selection().select(new CellRange(0, 0, last, model.columns().size() - 1));
        return moved();
    }

    /** Where Enter leads: on in the selected block, else down or up. */
    boolean enter(int down) {
        model.selection().enter(down);
        return moved();
    }

    /** Where Tab leads; false at the end of the table. */
    boolean tab(boolean back) {
        return (back ? model.selection().tabBack() : model.selection().tab()) && moved();
    }

    boolean isSelected(int row, int column) {
        return model.selection().range().contains(row, column);
    }

    private boolean moved() {
        moved.run();
        return true;
    }

    private boolean extended() {
        extended.run();
        return true;
    }
}
