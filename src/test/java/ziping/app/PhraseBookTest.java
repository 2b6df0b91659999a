package ziping.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.outline.Phrase;

import java.io.IOException;
import java.nio.file.Path;

/** The clerk's own usual sentences. */
class PhraseBookTest {

    private static final Phrase OURS = new Phrase("experience", "建立“周调度、月通报”制度。");

    @TempDir Path data;

    @Test
    void aSentencePutByJoinsTheOthersAndIsThereTheNextTime() throws IOException {
        book().keep(OURS);
        book().keep(new Phrase("background", "窗口少、排队长。"));
        book().keep(OURS);
        assertThat(book().own()).containsExactly(OURS, new Phrase("background", "窗口少、排队长。"));
        assertThat(book().all()).containsOnlyOnce(OURS);
    }

    @Test
    void aSentenceTakenOutIsGone() throws IOException {
        book().keep(OURS);
        book().forget(OURS);
        assertThat(book().own()).isEmpty();
        assertThat(book().all()).isNotEmpty().doesNotContain(OURS);
    }

    private PhraseBook book() {
        return new PhraseBook(AppFolders.in(data));
    }
}
