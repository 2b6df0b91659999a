package ziping.ui.control;

import atlantafx.base.theme.PrimerLight;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Pictures of charts, for the clipboard and for files. */
public final class Pictures {

    /** Twice the size on the screen: 192 dots per inch, enough for print. */
    private static final double SCALE = 2;

    private Pictures() {}

    /** A node as it looks in the light colours, which paper needs, in twice its size. */
    public static WritableImage of(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        Scene scene = node.getScene();
        String before = scene.getUserAgentStylesheet();
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        WritableImage picture = node.snapshot(parameters, null);
        scene.setUserAgentStylesheet(before);
        return picture;
    }

    /** Puts a picture on the clipboard, to be pasted into Word or WPS. */
    public static void copy(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The picture as the bytes of a PNG file. */
    public static byte[] png(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
