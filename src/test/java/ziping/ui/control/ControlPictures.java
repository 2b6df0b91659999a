package ziping.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Draws the controls into a picture, to be looked at: {@code what light|dark width height font
 * scale file}.
 */
public class ControlPictures extends Application {

    /** Starts the window; an Application may not be the main class on the class path. */
    public static final class Main {
        private Main() {}

        /** See {@link ControlPictures}. */
        public static void main(String[] args) {
            Application.launch(ControlPictures.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        List<String> args = getParameters().getRaw();
        setUserAgentStylesheet(
                args.get(1).equals("dark")
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        Parent root = content(args.getFirst());
        root.setStyle(
                "-fx-background-color: -color-bg-default; -fx-font-family: 'Noto Sans CJK SC';"
                        + " -fx-font-size: %spx;".formatted(args.get(4)));
        stage.setScene(new Scene(root, number(args, 2), number(args, 3)));
        stage.show();
        PauseTransition pause = new PauseTransition(Duration.seconds(1));
        pause.setOnFinished(
                end -> {
                    readOut(root, args.getFirst().equals("readout") ? 6 : 0);
                    write(root, number(args, 5), Path.of(args.get(6)));
                });
        if (!args.get(6).equals("stay")) {
            pause.play();
        }
    }

    /** What is drawn under a name. */
    protected Parent content(String what) {
        return what.equals("table") ? ledger() : timeline(what);
    }

    private static double number(List<String> args, int index) {
        return Double.parseDouble(args.get(index));
    }

    private static void write(Parent root, double scale, Path file) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = root.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Platform.exit();
    }

    private static Parent ledger() {
        LedgerTableDemo demo = new LedgerTableDemo(LedgerTableDemo.entries(40));
        LedgerTableDemo few =
                new LedgerTableDemo(
                        List.of(
                                LedgerTableDemo.entry("支付窗口网络租用费", "1248000.00"),
                                LedgerTableDemo.entry("星级评定考核", "98000.50")));
        VBox root = new VBox(16, few.table, demo.table);
        root.setPadding(new Insets(20));
        few.table.focusCell(0, "amount");
        return root;
    }

    private static Parent timeline(String what) {
        TimelineChart chart = new TimelineChart();
        chart.show(what.equals("empty") ? TimelineDemo.EMPTY : TimelineDemo.YEAR);
        chart.setOnSave(image -> {});
        VBox root = new VBox(chart);
        root.setPadding(new Insets(20));
        return root;
    }

    /** Moves the read-out by keys to a month. */
    private static void readOut(Parent root, int month) {
        for (int i = 0; i < month; i++) {
            KeyCode code = i == 0 ? KeyCode.HOME : KeyCode.RIGHT;
            root.getChildrenUnmodifiable()
                    .getFirst()
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    false,
                                    false,
                                    false));
        }
        root.layout();
    }
}
