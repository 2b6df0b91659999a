package ziping.ui.main;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import ziping.app.WindowBounds;

/** Where the window stands, between two runs and on screens that may have changed meanwhile. */
final class WindowPlacement {

    /** Of the window before anyone changed it, in pixels; less on a smaller screen. */
    static final double WIDTH = 1366;

    /** As {@link #WIDTH}. */
    static final double HEIGHT = 768;

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 540;

    private WindowPlacement() {}

    /** Puts the window where it was, or in the middle if that place is no longer on a screen. */
    static void restore(Stage stage, WindowBounds bounds) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (bounds != null && isOnAScreen(bounds)) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
        } else {
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            stage.centerOnScreen();
        }
        stage.setMaximized(bounds != null && bounds.maximized());
    }

    /**
     * Once the window is on the screen: its place again, because JavaFX 21, which the packages for
     * arm64 have, forgets the size it was given before, and how small it may become.
     */
    static void settle(Stage stage, WindowBounds bounds) {
        if (!stage.isMaximized()) {
            restore(stage, bounds);
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    }

    /** Where the window is; a maximized one keeps what it would go back to. */
    static WindowBounds of(Stage stage, WindowBounds before) {
        if (stage.isMaximized() && before != null) {
            return new WindowBounds(before.x(), before.y(), before.width(), before.height(), true);
        }
        return new WindowBounds(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    private static boolean isOnAScreen(WindowBounds bounds) {
        return Screen.getScreensForRectangle(
                        bounds.x() + 40, bounds.y() + 10, bounds.width() - 80, 40)
                .stream()
                .findAny()
                .isPresent();
    }
}
