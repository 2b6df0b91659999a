package ziping.ui.main;

import ziping.ui.export.ExportCommand;
import ziping.ui.search.Hit;
import ziping.ui.support.Dialogs;
import ziping.ui.support.EditStep;
import ziping.ui.support.Messages;
import ziping.ui.support.Notice;
import ziping.ui.support.Place;

import java.util.ArrayList;
import java.util.List;

/** Does what the keys and the buttons around the page ask for. */
final class WindowCommands implements Commands {

    private static final Messages WORDS = Messages.of(WindowCommands.class);

    private final MainWindow window;
    private final Desk desk;
    private final WindowSettings settings;
    private final ExportCommand exporting;
    private final Dialogs dialogs;

    WindowCommands(
            MainWindow window,
            Desk desk,
            WindowSettings settings,
            ExportCommand exporting,
            Dialogs dialogs) {
        this.window = window;
        this.desk = desk;
        this.settings = settings;
        this.exporting = exporting;
        this.dialogs = dialogs;
    }

    @Override
    public void undo() {
        desk.project().flatMap(p -> p.report().undo()).ifPresent(step -> show("undone", step));
    }

    @Override
    public void redo() {
        desk.project().flatMap(p -> p.report().redo()).ifPresent(step -> show("redone", step));
    }

    @Override
    public void save() {
        desk.save();
    }

    @Override
    public void export() {
        desk.project().ifPresent(p -> exporting.run(p.report().get()));
    }

    @Override
    public void search() {
        window.search(hits());
    }

    @Override
    public void handIn() {
        openEntry("submission");
    }

    @Override
    public void toggleTheme() {
        settings.toggleTheme();
    }

    @Override
    public void help() {
        window.help();
    }

    @Override
    public void openEntry(String id) {
        switch (id) {
            case Sidebar.HOME -> window.goHome();
            case Sidebar.COLLECTION -> window.goCollection();
            case Sidebar.SETTINGS -> window.goSettings();
            default -> window.go(Place.of(id));
        }
    }

    @Override
    public void openNumber(int number) {
        if (number == 0) {
            window.goHome();
        } else if (number <= window.entries().size()) {
            openEntry(window.entries().get(number - 1).id());
        }
    }

    @Override
    public void switchArea(boolean forward) {
        window.switchArea(forward);
    }

    /** What can be done and opened now. */
    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        hits.add(page(WORDS.get("home"), 0));
        if (desk.project().isPresent()) {
            for (int i = 0; i < window.entries().size(); i++) {
                hits.add(page(window.entries().get(i).title(), i + 1));
            }
            hits.add(command("export", "Ctrl+E", this::export));
        }
        hits.add(command("new", "", window.beginnings()::create));
        hits.add(command("import", "", window.importing()::run));
        hits.add(command("sample", "", window.beginnings()::openSample));
        hits.add(command("collection", "", window::goCollection));
        hits.add(command("settings", "", window::goSettings));
        hits.add(command("theme", "", this::toggleTheme));
        hits.add(command("help", "F1", this::help));
        return hits;
    }

    private Hit page(String title, int number) {
        return Hit.of(WORDS.get("hit.page"), title, "Ctrl+" + number, () -> openNumber(number));
    }

    private static Hit command(String key, String shortcut, Runnable act) {
        return Hit.of(WORDS.get("hit.command"), WORDS.get(key), shortcut, act);
    }

    private void show(String key, EditStep step) {
        dialogs.notice(Notice.of(WORDS.get(key, step.name())));
        if (!step.place().page().isEmpty()) {
            window.go(step.place());
        }
    }
}
