package ziping.ui.report;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import ziping.app.PhraseBook;
import ziping.json.JsonFault;
import ziping.report.outline.Phrase;
import ziping.template.TemplateException;
import ziping.ui.support.Dialogs;
import ziping.ui.support.Messages;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** 常用语: usual sentences of the section that is open, to insert, to put by and to take out. */
final class PhraseMenu {

    private static final Messages WORDS = Messages.of(PhraseMenu.class);

    /** What fits into a menu beside the page; the whole sentence shows once it is inserted. */
    private static final int MOST_SIGNS = 36;

    private final MenuButton node = new MenuButton(WORDS.get("phrase.insert"));
    private final PhraseBook book;
    private final SectionText text;
    private final Dialogs dialogs;

    PhraseMenu(PhraseBook book, SectionText text, Dialogs dialogs) {
        this.book = book;
        this.text = text;
        this.dialogs = dialogs;
        node.setId("insert-phrase");
        node.getItems().setAll(new MenuItem()); // an empty menu would not open
        node.setOnShowing(e -> fill());
    }

    MenuButton node() {
        return node;
    }

    private void fill() {
        node.getItems().clear();
        try {
            sentences(book.all());
            node.getItems().addAll(new SeparatorMenuItem(), keeping());
            forgetting(book.own());
        } catch (JsonFault | TemplateException | IOException broken) {
            node.getItems().setAll(silent(WORDS.get("phrase.broken")));
            dialogs.tell(WORDS.get("phrase.broken"), broken.getMessage());
        }
    }

    private void sentences(List<Phrase> all) {
        for (Phrase phrase : all) {
            if (text.isWritable(phrase.key())) {
                node.getItems().add(item(phrase, p -> text.insert(p.key(), p.text())));
            }
        }
        if (node.getItems().isEmpty()) {
            node.getItems().add(silent(WORDS.get("phrase.none")));
        }
    }

    private MenuItem keeping() {
        MenuItem keep = new MenuItem(WORDS.get("phrase.keep"));
        keep.setId("keep-phrase");
        keep.setDisable(text.selected().isEmpty());
        keep.setOnAction(e -> text.selected().ifPresent(phrase -> tryTo(() -> book.keep(phrase))));
        return keep;
    }

    private void forgetting(List<Phrase> own) {
        List<Phrase> here = own.stream().filter(phrase -> text.isWritable(phrase.key())).toList();
        if (!here.isEmpty()) {
            Menu forget = new Menu(WORDS.get("phrase.forget"));
            here.forEach(
                    phrase ->
                            forget.getItems().add(item(phrase, p -> tryTo(() -> book.forget(p)))));
            node.getItems().add(forget);
        }
    }

    private static MenuItem item(Phrase phrase, Consumer<Phrase> onChoice) {
        String words = phrase.text();
        String begin =
                words.length() > MOST_SIGNS
                        ? WORDS.get("phrase.begin", words.substring(0, MOST_SIGNS))
                        : words;
        MenuItem item = new MenuItem(begin);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> onChoice.accept(phrase));
        return item;
    }

    private static MenuItem silent(String words) {
        MenuItem item = new MenuItem(words);
        item.setDisable(true);
        return item;
    }

    private interface Change {
        void make() throws IOException;
    }

    private void tryTo(Change change) {
        try {
            change.make();
        } catch (IOException unwritable) {
            dialogs.tell(WORDS.get("phrase.unkept"), unwritable.getMessage());
        }
    }
}
