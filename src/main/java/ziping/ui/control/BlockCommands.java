package ziping.ui.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import ziping.value.InvalidValueException;

import java.util.List;

/**
 * The commands on the selected block: clipboard, clearing, filling, and whole rows. Each answers
 * whether it applies here.
 */
final class BlockCommands<T> {

    private final TableModel<T> model;
    private final TableNotice notice;
    private final Runnable changed;

    /**
     * Commands on a table.
     *
     * @param changed shows the new rows and selection
     */
    BlockCommands(TableModel<T> model, TableNotice notice, Runnable changed) {
        this.model = model;
        this.notice = notice;
        this.changed = changed;
    }

    boolean clear() {
        model.forgetRefusals(range());
        return apply(model.names().clear(range()), model.edits().clear(model.rows(), range()));
    }

    boolean fillDown() {
        return apply(model.names().fill(range()), model.edits().fillDown(model.rows(), range()));
    }

    boolean copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(TabbedText.write(model.edits().copy(model.rows(), range())));
        return Clipboard.getSystemClipboard().setContent(content);
    }

    boolean cut() {
        return copy() && clear();
    }

    /** Pastes what the clipboard holds and says how it was taken. */
    boolean paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<List<String>> block = text == null ? List.of() : TabbedText.read(text);
        if (block.isEmpty()) {
            return true;
        }
        RowChange<T> change = model.edits().paste(model.rows(), range(), block);
        model.forgetRefusals(change.touched());
        String told = model.names().pasted(change);
        if (apply(model.names().paste(change.touched().height()), change)) {
            notice.show(told);
        }
        return true;
    }

    boolean insertRows() {
        return model.edits().canGrow()
                && rearrange(
                        model.names().insert(range().height()),
                        model.edits().insert(model.rows(), range().top(), range().height()));
    }

    boolean deleteRows() {
        return model.edits().canGrow()
                && range().top() < model.rows().size()
                && rearrange(
                        model.names().delete(model.selectedRows()),
                        model.edits().delete(model.rows(), range()));
    }

    /** Moves the selected rows up (-1) or down (1). */
    boolean shiftRows(int by) {
        return model.edits().canGrow()
                && rearrange(
                        model.names().shift(model.selectedRows()),
                        model.edits().shift(model.rows(), range(), by));
    }

    /** Moves the selected rows before another row. */
    boolean moveRows(int before) {
        return model.edits().canGrow()
                && rearrange(
                        model.names().shift(model.selectedRows()),
                        model.edits().move(model.rows(), range(), before));
    }

    private CellRange range() {
        return model.selection().range();
    }

    /** Takes over an edit that moves rows, so that refused texts no longer fit their cells. */
    private boolean rearrange(String name, RowChange<T> change) {
        model.forgetRefusals();
        apply(name, change);
        return true;
    }

    private boolean apply(String name, RowChange<T> change) {
        try {
            model.publish(name, change.rows());
        } catch (InvalidValueException refused) {
            notice.show(refused.getMessage());
            return false;
        }
        change.refusals().forEach(model::refuse);
        model.selection().select(change.touched());
        changed.run();
        return true;
    }
}
