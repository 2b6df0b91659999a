package ziping.app;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Text;

import java.time.LocalDate;

/**
 * What the user chose and where she stopped working.
 *
 * @param appearance colours of the window; {@code null} is read as {@link Appearance#SYSTEM}
 * @param fontSize pixels of the body text, brought between {@link #SMALLEST} and {@link #LARGEST}
 * @param window where the window was; {@code null} before its first closing
 * @param report id of the report that was open; empty for none
 * @param place where in it, as the window writes it; empty for the list of projects
 * @param exportFolder where exported files went; empty before the first export
 * @param packageName pattern of the names of packages; empty for the usual one
 * @param deadline until when everything has to be handed in; {@code null} while nobody said
 * @param fontsTold what was told of missing fonts; empty before the first time
 * @param handInBy who handed in last; empty before the first hand-in
 * @param handInFolder the folder chosen by hand for the last hand-in; empty for none
 * @param collectFolder where packages from elsewhere were last looked for; empty before that
 */
@RecordBuilder
public record Settings(
        Appearance appearance,
        int fontSize,
        WindowBounds window,
        String report,
        String place,
        String exportFolder,
        String packageName,
        LocalDate deadline,
        String fontsTold,
        String handInBy,
        String handInFolder,
        String collectFolder)
        implements SettingsBuilder.With {

    /** The smallest font size, pixels. */
    public static final int SMALLEST = 12;

    /** The largest font size, pixels. */
    public static final int LARGEST = 20;

    /** Before anything was chosen. */
    public static final Settings DEFAULTS =
            new Settings(null, 14, null, "", "", "", "", null, "", "", "", "");

    public Settings {
        appearance = appearance == null ? Appearance.SYSTEM : appearance;
        fontSize = Math.clamp(fontSize, SMALLEST, LARGEST);
        report = Text.of(report);
        place = Text.of(place);
        exportFolder = Text.of(exportFolder);
        packageName = Text.of(packageName);
        fontsTold = Text.of(fontsTold);
        handInBy = Text.of(handInBy);
        handInFolder = Text.of(handInFolder);
        collectFolder = Text.of(collectFolder);
    }
}
