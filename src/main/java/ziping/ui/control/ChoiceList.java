package ziping.ui.control;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;

import ziping.value.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The words to choose from, below the cell being edited. The focus stays in the cell: typing
 * narrows the list, arrows choose, so an input method is never disturbed.
 */
final class ChoiceList {

    private static final int SHOWN = 8;
    private static final double ROW_EM = 28.0 / 14;

    private final ObservableList<String> matching = FXCollections.observableArrayList();
    private final ListView<String> view = new ListView<>(matching);
    private final CellPopup popup = new CellPopup(view);
    private List<String> all = List.of();
    private Consumer<String> onPick = word -> {};

    ChoiceList() {
        view.getStyleClass().add("cell-choices");
        view.setFocusTraversable(false);
        view.setOnMouseClicked(
                click -> Optional.ofNullable(chosen()).ifPresent(word -> onPick.accept(word)));
    }

    /** What to do when a word is clicked. */
    void onPick(Consumer<String> action) {
        onPick = action;
    }

    /** Shows the words below a cell, those that contain the text first. */
    void show(Node owner, Bounds cell, List<String> words, double em) {
        all = words;
        narrow("");
        double width = all.stream().mapToInt(Text::columns).max().orElse(0) * em / 2 + 3 * em;
        view.setFixedCellSize(ROW_EM * em);
        view.setPrefWidth(Math.max(cell.getWidth(), width));
        view.setPrefHeight(Math.min(SHOWN, all.size()) * ROW_EM * em + 4);
        popup.showBelow(owner, cell);
    }

    /** Leaves only the words that contain the text. */
    void narrow(String text) {
        String wanted = text.strip();
        matching.setAll(all.stream().filter(word -> word.contains(wanted)).toList());
        view.getSelectionModel().clearSelection();
    }

    /** Chooses the next (1) or previous (-1) word. */
    void move(int by) {
        int next = view.getSelectionModel().getSelectedIndex() + by;
        if (!matching.isEmpty()) {
            view.getSelectionModel().select(Math.clamp(next, 0, matching.size() - 1));
            view.scrollTo(view.getSelectionModel().getSelectedIndex());
        }
    }

    /** Chooses a word if it is there. */
    void choose(String word) {
        view.getSelectionModel().clearAndSelect(matching.indexOf(word));
    }

    /** The word the clerk chose; {@code null} for none. */
    String chosen() {
        return isShowing() ? view.getSelectionModel().getSelectedItem() : null;
    }

    /** The first word that contains the text; empty if the list is not open or nothing matches. */
    Optional<String> firstMatch(String text) {
        boolean narrowed = isShowing() && !text.isBlank() && !matching.isEmpty();
        return narrowed ? Optional.of(matching.getFirst()) : Optional.empty();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }
}
