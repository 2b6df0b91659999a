package ziping.ui.support;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.util.stream.IntStream;

/** The program's own picture in title bars and on the task bar. */
public final class Icons {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    private Icons() {}

    /** Gives a window the picture in all sizes. */
    public static void addTo(Stage stage) {
        IntStream.of(SIZES)
                .mapToObj(size -> "/ziping/ui/icons/app-" + size + ".png")
                .map(name -> new Image(Icons.class.getResourceAsStream(name)))
                .forEach(stage.getIcons()::add);
    }
}
