package ziping.ui.control;

import javafx.scene.image.Image;

import ziping.export.SafeFile;
import ziping.export.WriteFailure;
import ziping.ui.support.Notice;
import ziping.ui.support.PageContext;

import java.nio.file.Path;

/** Saves a chart as a picture where the clerk wants it. */
public record PictureSaving(PageContext context) {

    /**
     * Asks where to, and writes it off the FX thread.
     *
     * @param chart what the picture shows; with the project's name it names the file
     */
    public void save(Image picture, String chart) {
        byte[] png = Pictures.png(picture);
        String project = context.report().get().project().name();
        context.dialogs()
                .save(
                        Wording.of("picture.save"),
                        Wording.of("picture.name", project, chart),
                        Wording.of("picture.kind"),
                        "*.png")
                .ifPresent(file -> write(png, file));
    }

    private void write(byte[] png, Path file) {
        context.background()
                .run(
                        Wording.of("picture.saving"),
                        progress -> {
                            SafeFile.write(file, out -> out.write(png));
                            return file;
                        })
                .onDone(f -> context.dialogs().notice(Notice.of(Wording.of("picture.saved", f))))
                .onError(WriteFailure.class, e -> context.dialogs().tell(e.getMessage(), ""));
    }
}
