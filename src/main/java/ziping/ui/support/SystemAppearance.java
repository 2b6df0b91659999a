package ziping.ui.support;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.reflect.Method;

/**
 * Whether the system is set to dark. JavaFX tells since version 22; the arm64 package carries 21,
 * so the question is asked by name and the answer there is light.
 */
final class SystemAppearance {

    private static final Logger LOG = LoggerFactory.getLogger(SystemAppearance.class);

    private final ObservableValue<?> scheme;

    SystemAppearance() {
        scheme = find();
    }

    boolean isDark() {
        return scheme != null && "DARK".equals(String.valueOf(scheme.getValue()));
    }

    /** Calls back on the FX thread whenever the system's setting changes. */
    void onChange(Runnable action) {
        if (scheme != null) {
            scheme.addListener((p, before, after) -> action.run());
        }
    }

    private static ObservableValue<?> find() {
        try {
            Object preferences = Platform.class.getMethod("getPreferences").invoke(null);
            Method property =
                    Class.forName("javafx.application.Platform$Preferences")
                            .getMethod("colorSchemeProperty");
            return (ObservableValue<?>) property.invoke(preferences);
        } catch (ReflectiveOperationException older) {
            LOG.info("this JavaFX does not tell the system's colour scheme");
            return null;
        }
    }
}
