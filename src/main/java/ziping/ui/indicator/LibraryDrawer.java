package ziping.ui.indicator;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import ziping.app.IndicatorBook;
import ziping.indicator.CoreIndicator;
import ziping.indicator.IndicatorShelf;
import ziping.ui.support.Messages;
import ziping.value.Pinyin;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The indicator library beside the table: choose a kind of project or search, read what an entry
 * means, add it with Enter, double click or the button.
 */
final class LibraryDrawer {

    private static final Messages WORDS = Messages.of(LibraryDrawer.class);

    private final ObservableList<CoreIndicator> shelf = FXCollections.observableArrayList();
    private final FilteredList<CoreIndicator> shown = new FilteredList<>(shelf);
    private final Button forget = new Button(WORDS.get("library.forget"));
    private final ChoiceBox<IndicatorShelf> kinds = new ChoiceBox<>();
    private final TextField search = new TextField();
    private final ListView<CoreIndicator> list = new ListView<>(shown);
    private final VBox details = new VBox();
    private final VBox node = new VBox();
    private final Consumer<CoreIndicator> add;
    private List<IndicatorShelf> shelves = List.of();

    /**
     * Makes an empty drawer.
     *
     * @param add takes an entry into the table
     * @param remove takes an entry of the clerk's own out of the library
     */
    LibraryDrawer(Consumer<CoreIndicator> add, Consumer<CoreIndicator> remove) {
        this.add = add;
        node.getStyleClass().add("drawer");
        kinds();
        search();
        list();
        Button take = new Button(WORDS.get("library.add"));
        take.setId("library-add");
        take.disableProperty()
                .bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        take.setOnAction(e -> take());
        forget.setId("library-forget");
        forget.getStyleClass().add("link");
        forget.setOnAction(e -> remove.accept(list.getSelectionModel().getSelectedItem()));
        details.getStyleClass().add("drawer-details");
        Label title = new Label(WORDS.get("library"));
        title.getStyleClass().add("section-title");
        node.getChildren().addAll(title, kinds, search, list, details, new HBox(take, forget));
        explain(null);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    /** Puts the cursor into the search field. */
    void focus() {
        search.requestFocus();
    }

    private void kinds() {
        kinds.setId("library-kind");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(IndicatorShelf kind) {
                        return kind == null
                                ? WORDS.get("library.all")
                                : WORDS.get("library.kind", kind.title(), kind.indicators().size());
                    }

                    @Override
                    public IndicatorShelf fromString(String title) {
                        return null;
                    }
                });
        kinds.valueProperty().addListener((p, before, chosen) -> show(chosen));
    }

    /** Shows these shelves; the one that was chosen stays chosen. */
    void show(List<IndicatorShelf> now) {
        IndicatorShelf before = kinds.getValue();
        shelves = now;
        kinds.getItems().clear();
        kinds.getItems().add(null);
        kinds.getItems().addAll(now);
        IndicatorShelf same =
                now.stream()
                        .filter(s -> before != null && s.id().equals(before.id()))
                        .findFirst()
                        .orElse(null);
        kinds.setValue(same);
        show(same);
    }

    private void show(IndicatorShelf chosen) {
        shelf.setAll(
                shelves.stream()
                        .filter(s -> chosen == null || s == chosen)
                        .flatMap(s -> s.indicators().stream())
                        .toList());
    }

    private void search() {
        search.setId("library-search");
        search.setPromptText(WORDS.get("library.search"));
        search.textProperty()
                .addListener(
                        (p, before, typed) -> shown.setPredicate(entry -> isSought(entry, typed)));
    }

    private static boolean isSought(CoreIndicator entry, String typed) {
        return Stream.of(entry.name(), entry.level2(), entry.explanation())
                .anyMatch(text -> Pinyin.matches(text, typed));
    }

    private void list() {
        list.setId("library-list");
        list.getStyleClass().add("drawer-list");
        list.setPlaceholder(new Label(WORDS.get("library.nothing")));
        list.setCellFactory(view -> new EntryCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((p, before, entry) -> explain(entry));
        list.setOnMouseClicked(
                e -> {
                    if (e.getClickCount() == 2) {
                        take();
                    }
                });
        list.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        take();
                    }
                });
    }

    private void take() {
        CoreIndicator entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            add.accept(entry);
        }
    }

    private void explain(CoreIndicator entry) {
        details.getChildren().clear();
        boolean own = entry != null && isOwn(entry);
        forget.setVisible(own);
        if (entry != null) {
            detail("library.explanation", entry.explanation());
            detail("library.calculation", entry.calculation());
            detail("library.evidence", entry.evidence());
            detail("library.good", entry.goodExample());
            detail("library.bad", entry.badExample());
        }
    }

    private boolean isOwn(CoreIndicator entry) {
        return shelves.stream()
                .filter(shelf -> shelf.id().equals(IndicatorBook.OWN))
                .anyMatch(shelf -> shelf.indicators().contains(entry));
    }

    private void detail(String key, String words) {
        if (words.isEmpty()) {
            return;
        }
        Label text = new Label(WORDS.get(key, words));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        details.getChildren().add(text);
    }

    /** Name above, class and usual target below. */
    private static final class EntryCell extends ListCell<CoreIndicator> {

        private final Label name = new Label();
        private final Label note = new Label();
        private final VBox lines = new VBox(name, note);

        EntryCell() {
            note.getStyleClass().add("card-note");
        }

        @Override
        protected void updateItem(CoreIndicator entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty ? null : lines);
            if (!empty) {
                name.setText(entry.name());
                note.setText(
                        WORDS.get(
                                "library.note",
                                entry.level2(),
                                entry.direction().sign() + entry.target() + entry.unit()));
            }
        }
    }
}
