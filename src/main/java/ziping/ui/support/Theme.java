package ziping.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

import ziping.app.Appearance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * How everything looks: AtlantaFX Primer, our few shapes on top, font and size. Popups and dialogs
 * take the style sheets over from the scene they belong to, so they follow the font size too.
 */
public final class Theme {

    /** Set on the root of every scene while the dark colours are in use. */
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final SystemAppearance system = new SystemAppearance();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final List<Scene> scenes = new ArrayList<>();
    private Appearance appearance = Appearance.SYSTEM;
    private int fontSize;

    /** Begins with an appearance and a font size in pixels, 12 to 20. */
    public Theme(Appearance appearance, int fontSize) {
        system.onChange(this::apply);
        set(appearance, fontSize);
    }

    /** Changes both, at once and everywhere. */
    public void set(Appearance newAppearance, int newFontSize) {
        appearance = newAppearance;
        fontSize = newFontSize;
        apply();
    }

    /** Dresses a scene and keeps it up to date. */
    public void dress(Scene scene) {
        scenes.add(scene);
        dressNow(scene);
    }

    /** Whether the dark colours are in use. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private void apply() {
        dark.set(
                switch (appearance) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> system.isDark();
                });
        Application.setUserAgentStylesheet(
                dark.get()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(this::dressNow);
    }

    private void dressNow(Scene scene) {
        scene.getStylesheets()
                .setAll(
                        sheet("/ziping/ui/css/base.css"),
                        sheet("/ziping/ui/control/control.css"),
                        fontSheet());
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
    }

    private static String sheet(String resource) {
        return Theme.class.getResource(resource).toExternalForm();
    }

    private String fontSheet() {
        String family = Fonts.family().map(f -> "-fx-font-family:\"" + f + "\";").orElse("");
        String css = ".root{" + family + "-fx-font-size:" + fontSize + "px;}";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
