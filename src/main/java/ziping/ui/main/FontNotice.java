package ziping.ui.main;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import ziping.app.AppContext;
import ziping.app.ReportFiles;
import ziping.export.word.TemplateRefused;
import ziping.ui.support.Background;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;

import java.io.IOException;
import java.util.function.Consumer;

/** Tells once, in passing, which fonts of the printed report this computer lacks. */
record FontNotice(
        AppContext app, Background background, UserSettings settings, Consumer<Notice> tell) {

    private static final Messages WORDS = Messages.of(FontNotice.class);
    private static final Duration AFTER_THE_START = Duration.seconds(3);

    /** Looks aside, once the window has been drawn. The same fonts are told only once. */
    void show() {
        PauseTransition start = new PauseTransition(AFTER_THE_START);
        start.setOnFinished(e -> background.ask(this::missing).onDone(this::tellNews));
        start.play();
    }

    private void tellNews(String missing) {
        if (!missing.isEmpty() && !missing.equals(settings.get().fontsTold())) {
            settings.edit(s -> s.withFontsTold(missing));
            tell.accept(new Notice(missing, WORDS.get("fonts.read"), () -> {}));
        }
    }

    /** What cannot be found out is told when a report is exported. */
    private String missing() {
        try {
            return new ReportFiles(app).missingFonts();
        } catch (IOException | TemplateRefused unknown) {
            return "";
        }
    }
}
