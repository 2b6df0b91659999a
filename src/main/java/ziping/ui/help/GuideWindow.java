package ziping.ui.help;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import ziping.ui.support.Messages;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The user guide in a window of its own, to be read beside the work. */
public final class GuideWindow {

    private static final Messages WORDS = Messages.of(GuideWindow.class);
    private static final double WIDTH_EM = 62;
    private static final double HEIGHT_EM = 46;

    private final Window owner;
    private final Consumer<Scene> dress;
    private final ObservableList<GuideBlock.Page> listed = FXCollections.observableArrayList();
    private final ListView<GuideBlock.Page> list = new ListView<>(listed);
    private final TextField sought = new TextField();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);
    private Guide guide;
    private Stage stage;

    /**
     * Makes it without reading anything yet.
     *
     * @param dress gives a scene its colours and fonts
     */
    public GuideWindow(Window owner, Consumer<Scene> dress) {
        this.owner = owner;
        this.dress = dress;
    }

    /**
     * Opens the guide, or brings it to the front.
     *
     * @param page id of the page to show; an unknown one shows the first
     * @param em size of the font in pixels, for the size of a new window
     */
    public void open(String page, double em) {
        if (stage == null) {
            guide = Guide.read();
            stage = build(em);
        }
        sought.clear();
        list.getSelectionModel().select(guide.page(page).orElse(guide.pages().getFirst()));
        list.scrollTo(list.getSelectionModel().getSelectedItem());
        stage.show();
        stage.toFront();
        list.requestFocus();
    }

    /** Closes it if it is open. */
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    private Stage build(double em) {
        BorderPane root = new BorderPane();
        root.getStyleClass().add("guide");
        root.setLeft(contents());
        root.setCenter(scroll);
        scroll.setId("guide-scroll");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        text.setId("guide-page");
        text.getStyleClass().add("guide-page");
        root.getStylesheets().add(GuideWindow.class.getResource("help.css").toExternalForm());
        Stage window = new Stage();
        window.initOwner(owner);
        window.setTitle(WORDS.get("title"));
        Scene scene = new Scene(root, WIDTH_EM * em, HEIGHT_EM * em);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        dress.accept(scene);
        window.setScene(scene);
        return window;
    }

    private Region contents() {
        sought.setId("guide-search");
        sought.setPromptText(WORDS.get("search"));
        sought.setAccessibleText(WORDS.get("search"));
        sought.textProperty().addListener((p, was, now) -> search());
        list.setId("guide-contents");
        list.setAccessibleText(WORDS.get("contents"));
        list.setPlaceholder(new Label(WORDS.get("nothing")));
        list.setCellFactory(view -> new TitleCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((p, was, now) -> show(now, guide.find(sought.getText())));
        VBox.setVgrow(list, Priority.ALWAYS);
        listed.setAll(guide.pages());
        Label keys = new Label(WORDS.get("keys"));
        keys.getStyleClass().add("card-note");
        VBox contents = new VBox(sought, list, keys);
        contents.getStyleClass().add("guide-contents");
        return contents;
    }

    /** Lists the pages that have what is sought, and shows the first place of it. */
    private void search() {
        Set<GuideBlock> found = guide.find(sought.getText());
        List<GuideBlock.Page> pages =
                sought.getText().isBlank()
                        ? guide.pages()
                        : guide.pages().stream()
                                .filter(page -> page.blocks().stream().anyMatch(found::contains))
                                .toList();
        GuideBlock.Page before = list.getSelectionModel().getSelectedItem();
        listed.setAll(pages);
        if (before != null && pages.contains(before)) {
            list.getSelectionModel().select(before);
            show(before, found);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(GuideBlock.Page page, Set<GuideBlock> found) {
        text.getChildren().clear();
        if (page == null) {
            return;
        }
        Label title = new Label(page.title());
        title.getStyleClass().add("page-title");
        text.getChildren().add(title);
        Region first = null;
        for (GuideBlock block : page.blocks()) {
            Region node = GuideText.of(block);
            if (found.contains(block)) {
                node.getStyleClass().add("guide-found");
                first = first == null ? node : first;
            }
            text.getChildren().add(node);
        }
        reveal(first);
    }

    private void reveal(Region block) {
        scroll.applyCss();
        scroll.layout();
        double room = text.getHeight() - scroll.getViewportBounds().getHeight();
        boolean seen = block == null || room <= 0;
        scroll.setVvalue(seen ? 0 : Math.min(1, block.getLayoutY() / room));
    }

    private void onKey(KeyEvent key) {
        boolean inSearch = sought.isFocused();
        switch (key.getCode()) {
            case ESCAPE -> close();
            case F -> {
                if (!key.isShortcutDown()) {
                    return;
                }
                sought.requestFocus();
            }
            case DOWN, UP -> {
                if (!inSearch) {
                    return;
                }
                move(key.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int step) {
        int to = list.getSelectionModel().getSelectedIndex() + step;
        if (to >= 0 && to < listed.size()) {
            list.getSelectionModel().select(to);
            list.scrollTo(to);
        }
    }

    /** A page in the contents, by its title. */
    private static final class TitleCell extends ListCell<GuideBlock.Page> {

        TitleCell() {
            textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> getItem() == null ? "" : getItem().title(),
                                    itemProperty()));
        }
    }
}
