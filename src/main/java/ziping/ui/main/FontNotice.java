package ziping.ui.main;

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

    /** Looks aside; the window does not wait. The same fonts are told only once. */
    void show() {
        background.ask(this::missing).onDone(this::tellNews);
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
