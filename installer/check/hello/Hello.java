import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/**
 * The smallest program with a window, which start, memory and size of ours are measured against.
 */
public final class Hello extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Hello, world"), 640, 480));
        stage.show();
    }

    /** JavaFX from the class path needs a main class that is no Application. */
    static final class Launcher {
        public static void main(String[] arguments) {
            Application.launch(Hello.class, arguments);
        }
    }
}
