package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Scale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

import ziping.app.Appearance;
import ziping.report.Report;
import ziping.ui.support.PageEntry;
import ziping.ui.support.Place;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/**
 * Takes a picture of every page into {@code target/screens}, for eyes to judge: both sizes, light
 * and dark, and the larger sizes at 150 % and 200 %. Run by {@code mvn -Pscreens verify}.
 */
@Tag("screens")
class ScreensTest extends WindowTest {

    private static final Path TARGET = Path.of("target/screens");

    /** A screen in its own pixels and what the system enlarges everything by. */
    private record Screen(int width, int height, double scale, String name) {}

    private static final List<Screen> SCREENS =
            List.of(
                    new Screen(1366, 768, 1, "1366"),
                    new Screen(1920, 1080, 1, "1920"),
                    new Screen(1920, 1080, 1.5, "1920-150"),
                    new Screen(1920, 1080, 2, "1920-200"));

    @Override
    void prepare() {
        keep(Samples.all().toArray(Report[]::new));
    }

    @Test
    void everyPageHasItsPicture() throws TimeoutException, IOException {
        Files.createDirectories(TARGET);
        for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            interact(() -> window().settings().look(look, 14));
            takeAll("workbench", look);
            interact(() -> lookup("#nav-settings").queryAs(ButtonBase.class).fire());
            takeAll("settings", look);
            interact(() -> window().goCollection());
            takeAll("collection", look);
            for (Report sample : Samples.all()) {
                take(sample, look);
            }
            interact(() -> window().goHome());
        }
        assertThat(TARGET).isDirectoryContaining("glob:**/workbench-*.png");
    }

    /** What lies over the pages, and the first start. */
    @Test
    void theFrameHasItsPictures() throws Exception {
        Files.createDirectories(TARGET);
        for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            interact(() -> window().settings().look(look, 14));
            Report sample = Samples.all().getFirst();
            interact(() -> window().open(sample.id()));
            find("#project-name", TextField.class);
            push(KeyCode.CONTROL, KeyCode.K);
            TextField sought = find("#sought", TextField.class);
            interact(() -> sought.setText("zhixing"));
            sleep(1500);
            takeAll("search", look);
            push(KeyCode.ESCAPE);
            interact(() -> window().goHome());
        }
        for (Report sample : Samples.all()) {
            interact(() -> window().leave(sample.id(), () -> {}));
            app().store().reports().remove(sample.id());
        }
        interact(() -> window().goHome());
        find("#welcome-create", ButtonBase.class);
        takeAll("welcome", Appearance.DARK);
    }

    private void take(Report sample, Appearance look) throws TimeoutException, IOException {
        interact(() -> window().open(sample.id()));
        find("#project-name", TextField.class);
        for (PageEntry entry : Pages.all()) {
            interact(() -> window().go(Place.of(entry.id())));
            String name = entry.id() + "-" + sample.id();
            takeAll(name, look);
            takeRest(name, look);
        }
    }

    /** On the small screen: what one scrolls to, and every tab. */
    private void takeRest(String name, Appearance look) throws IOException {
        takeLower(name, look);
        List<ToggleButton> tabs =
                lookup(
                                n ->
                                        n instanceof ToggleButton
                                                && String.valueOf(n.getId()).startsWith("tab-"))
                        .queryAllAs(ToggleButton.class)
                        .stream()
                        .filter(NodeQueryUtils.isVisible())
                        .toList();
        for (ToggleButton tab : tabs.subList(Math.min(1, tabs.size()), tabs.size())) {
            interact(tab::fire);
            takeLower(name + "-" + tab.getId().substring("tab-".length()), look);
        }
        if (!tabs.isEmpty()) {
            interact(tabs.getFirst()::fire);
        }
    }

    private void takeLower(String name, Appearance look) throws IOException {
        shoot(SCREENS.getFirst());
        scrollPages(1);
        write(shoot(SCREENS.getFirst()), file(name + "-lower", SCREENS.getFirst(), look));
        scrollPages(0);
    }

    /** Scrolls what lies in the middle, to its end or back. */
    private void scrollPages(double share) {
        interact(
                () ->
                        lookup(".page-scroll").queryAllAs(ScrollPane.class).stream()
                                .filter(scroll -> scroll.getWidth() > 400)
                                .forEach(scroll -> scroll.setVvalue(share)));
    }

    private void takeAll(String name, Appearance look) throws IOException {
        for (Screen screen : SCREENS) {
            if (look == Appearance.LIGHT || screen.scale() == 1) {
                write(shoot(screen), file(name, screen, look));
            }
        }
    }

    private static Path file(String name, Screen screen, Appearance look) {
        return TARGET.resolve(
                name + "-" + screen.name() + "-" + look.name().toLowerCase() + ".png");
    }

    private WritableImage shoot(Screen screen) {
        interact(
                () -> {
                    stage().setWidth(screen.width() / screen.scale());
                    stage().setHeight(screen.height() / screen.scale());
                });
        WaitForAsyncUtils.waitForFxEvents();
        sleep(150); // heights that follow from widths take a pulse or two
        WritableImage[] picture = new WritableImage[1];
        interact(
                () -> {
                    SnapshotParameters how = new SnapshotParameters();
                    how.setTransform(new Scale(screen.scale(), screen.scale()));
                    how.setViewport(new Rectangle2D(0, 0, screen.width(), screen.height()));
                    picture[0] = stage().getScene().getRoot().snapshot(how, null);
                });
        return picture[0];
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
