package ziping.ui.indicator;

import ziping.app.IndicatorBook;
import ziping.export.WriteFailure;
import ziping.indicator.CoreIndicator;
import ziping.indicator.Indicator;
import ziping.indicator.IndicatorShelf;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.PageContext;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The clerk's own part of the indicator library: what she puts by and takes out again. */
final class OwnIndicators {

    private static final Messages WORDS = Messages.of(OwnIndicators.class);

    private final PageContext context;
    private final IndicatorBook book;
    private final Consumer<List<IndicatorShelf>> changed;

    /**
     * Begins with what the data folder has.
     *
     * @param changed shows all shelves as they are after a change
     */
    OwnIndicators(PageContext context, Consumer<List<IndicatorShelf>> changed) {
        this.context = context;
        this.changed = changed;
        book = new IndicatorBook(context.app().folders());
    }

    /** All shelves there are now. */
    List<IndicatorShelf> shelves() {
        return book.shelves();
    }

    /** Puts rows of the indicator table by, as far as they say enough to be used again. */
    void keep(List<Indicator> rows) {
        List<CoreIndicator> entries =
                rows.stream().map(CoreIndicator::of).flatMap(Optional::stream).toList();
        if (entries.isEmpty()) {
            context.dialogs().notice(Notice.of(WORDS.get("library.incomplete")));
        } else {
            String first = entries.getFirst().name();
            change(() -> book.keep(entries), WORDS.get("library.kept", first, entries.size()));
        }
    }

    /** Takes an entry out again. */
    void forget(CoreIndicator entry) {
        change(() -> book.forget(entry), WORDS.get("library.forgotten", entry.name()));
    }

    private void change(Change change, String done) {
        context.background()
                .run(
                        WORDS.get("library.keeping"),
                        progress -> {
                            change.make();
                            return book.shelves();
                        })
                .onDone(
                        shelves -> {
                            changed.accept(shelves);
                            context.dialogs().notice(Notice.of(done));
                        })
                .onError(
                        WriteFailure.class,
                        fault ->
                                context.dialogs()
                                        .tell(WORDS.get("library.unkept"), fault.getMessage()));
    }

    /** A change of the library's file. */
    private interface Change {
        void make() throws IOException;
    }
}
