package ziping.ui.main;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import ziping.check.Completeness;
import ziping.ui.support.FocusInView;
import ziping.ui.support.Job;
import ziping.ui.support.Notice;
import ziping.ui.support.PageEntry;
import ziping.ui.support.SaveState;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around a page: head, navigation, column at the right, status line and notices. */
final class Frame {

    private final Head head;
    private final Sidebar sidebar;
    private final StatusLine status;
    private final Notices notices;
    private final StackPane area = new StackPane();
    private final SideColumn side = new SideColumn();
    private final Areas areas;
    private final Node over;
    private String shown = "";

    /**
     * Builds it around an empty page.
     *
     * @param over what may lie over the whole window
     */
    Frame(List<PageEntry> entries, Notices notices, Node over, Commands commands) {
        this.over = over;
        this.notices = notices;
        head = new Head(commands);
        sidebar = new Sidebar(entries, commands::openEntry);
        status = new StatusLine(commands::save);
        areas = new Areas(sidebar.node(), area, side.node(), status.node(), head.node());
    }

    Scene scene() {
        BorderPane root = new BorderPane();
        root.setTop(head.node());
        root.setLeft(sidebar.node());
        root.setCenter(new StackPane(area, notices.node()));
        root.setRight(side.node());
        root.setBottom(status.node());
        // with a size, or the list would first be laid out as high as all its rows
        Scene scene =
                new Scene(new StackPane(root, over), WindowPlacement.WIDTH, WindowPlacement.HEIGHT);
        FocusInView.install(scene);
        return scene;
    }

    /** Shows what belongs to no project. */
    void show(String entry, Node page, List<Crumb> way) {
        show(entry, page, way, Optional.empty(), Optional.empty());
        head.show(null);
    }

    /** Shows a page of the open project; what lies in it can have the focus at once. */
    void show(PageEntry entry, OpenProject project, List<Crumb> way) {
        show(
                entry.id(),
                project.page(entry).node(),
                way,
                project.page(entry).side(),
                Optional.of(project.panel().node()));
        head.show(project.report());
    }

    /** Shows the figures and the steps of the open project as they are now. */
    void showProject(OpenProject project) {
        status.show(project.report().figures());
        sidebar.showPages(true);
        head.show(project.report());
    }

    /** Shows that no project is open any more. */
    void showNoProject() {
        status.showNone();
        sidebar.showPages(false);
        head.show(null);
    }

    /** The entry of the navigation that is shown. */
    String shown() {
        return shown;
    }

    void showWay(List<Crumb> way) {
        head.showWay(way);
    }

    void mark(Map<String, Completeness> pages) {
        sidebar.mark(pages);
    }

    void show(SaveState state) {
        status.show(state);
    }

    void showJob(Job<?> before, Job<?> now) {
        status.showJob(before, now);
    }

    void tell(Notice notice) {
        notices.show(notice);
    }

    void switchArea(boolean forward) {
        areas.next(forward);
    }

    private void show(
            String entry,
            Node page,
            List<Crumb> way,
            Optional<Node> ofPage,
            Optional<Node> checks) {
        shown = entry;
        area.getChildren().setAll(page);
        sidebar.select(entry);
        side.show(ofPage, checks);
        head.showWay(way);
        area.applyCss(); // what lies in a scroll pane can have the focus only after this
        area.layout();
    }
}
