package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ziping.exchange.Sample;
import ziping.report.Report;
import ziping.ui.support.PageEntry;
import ziping.ui.support.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** The user guide: F1 opens it where the clerk is, and it is searched as everything else is. */
class GuideTest extends WindowTest {

    private static final Path PAGES = Path.of("src/main/resources/ziping/ui/help/guide");
    private static final Report SAMPLE = Sample.DEMO_2025.report();

    @Override
    void prepare() {
        keep(SAMPLE);
    }

    @Test
    void opensAtThePageTheClerkIsOn() throws TimeoutException {
        push(KeyCode.F1);
        assertThat(title()).isEqualTo("工作台");
        interact(() -> window().open(SAMPLE.id()));
        find("#project-name", TextField.class);
        interact(() -> window().go(Place.of("execution")));
        interact(() -> lookup("#help").<Button>query().fire());
        assertThat(title()).isEqualTo("资金与执行");
        interact(window()::goSettings);
        interact(() -> lookup("#help").<Button>query().fire());
        assertThat(title()).isEqualTo("设置");
    }

    @Test
    void isSearchedByWordsAndInitialsAndMarksWhatItFound() throws TimeoutException {
        push(KeyCode.F1);
        TextField search = find("#guide-search", TextField.class);
        ListView<?> contents = find("#guide-contents", ListView.class);
        int all = contents.getItems().size();
        interact(() -> search.setText("xsjd"));
        assertThat(contents.getItems()).isNotEmpty().hasSizeLessThan(all);
        assertThat(lookup(".guide-found").queryAll()).isNotEmpty();
        interact(() -> search.setText("没有这样的词"));
        assertThat(contents.getItems()).isEmpty();
        interact(search::clear);
        assertThat(contents.getItems()).hasSize(all);
        assertThat(lookup(".guide-found").queryAll()).isEmpty();
    }

    @Test
    void everyPageOfTheProgramHasItsOwn() throws IOException {
        var ids = Files.readAllLines(PAGES.resolve("index.txt"));
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(Sidebar.HOME, Sidebar.SETTINGS)
                .containsAll(Pages.all().stream().map(PageEntry::id).toList());
        for (PageEntry entry : Pages.all()) {
            assertThat(Files.readString(PAGES.resolve(entry.id() + ".md")))
                    .startsWith("# " + entry.title());
        }
    }

    private String title() throws TimeoutException {
        Node page = find("#guide-page", Node.class);
        return from(page).lookup(".page-title").queryAs(Label.class).getText();
    }
}
