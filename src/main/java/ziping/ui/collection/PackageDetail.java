package ziping.ui.collection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ziping.report.collection.CollectedProject;
import ziping.report.collection.LeftOut;
import ziping.ui.support.Messages;

import java.util.List;
import java.util.function.Consumer;

/** What is to be known of the chosen package, and what can be done with it. */
final class PackageDetail {

    private static final Messages WORDS = Messages.of(PackageDetail.class);
    private static final int SHOWN = 30;

    private final Label title = new Label();
    private final Label words = new Label();
    private final VBox problems = new VBox();
    private final Button bringIn = new Button(WORDS.get("bringIn"));
    private final VBox node = new VBox();
    private PackageRow shown;

    /**
     * Builds it.
     *
     * @param bringIn takes over what is wanted of a package
     * @param open shows a package in the system's file manager
     */
    PackageDetail(Consumer<PackageRow> bringIn, Consumer<PackageRow> open) {
        title.getStyleClass().add("section-title");
        title.setId("package-title");
        title.setWrapText(true);
        words.setId("package-words");
        words.setWrapText(true);
        problems.setId("package-problems");
        problems.getStyleClass().add("package-problems");
        problems.managedProperty().bind(problems.visibleProperty());
        this.bringIn.setId("bring-in");
        this.bringIn.setMinWidth(Region.USE_PREF_SIZE);
        this.bringIn.setOnAction(e -> bringIn.accept(shown));
        Button place = new Button(WORDS.get("open.place"));
        place.setId("open-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.setOnAction(e -> open.accept(shown));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, this.bringIn, place);
        head.getStyleClass().add("field-row");
        words.managedProperty().bind(words.visibleProperty());
        node.getStyleClass().addAll("card", "package-detail");
        node.getChildren().setAll(head, words, problems);
        node.managedProperty().bind(node.visibleProperty());
        show(null);
    }

    Node node() {
        return node;
    }

    /** Shows a package; {@code null} for none. */
    void show(PackageRow row) {
        shown = row;
        node.setVisible(row != null);
        if (row == null) {
            return;
        }
        title.setText(row.place());
        bringIn.setDisable(!row.isSound());
        boolean failed = row.state() == PackageRow.State.FAILED;
        problems.setVisible(failed);
        words.setVisible(!failed);
        if (failed) {
            showProblems(row.leftOut());
        } else {
            words.setText(row.project().map(PackageDetail::sound).orElseGet(() -> reason(row)));
        }
    }

    private void showProblems(List<LeftOut> all) {
        problems.getChildren().clear();
        all.stream().limit(SHOWN).map(PackageDetail::problem).forEach(problems.getChildren()::add);
        if (all.size() > SHOWN) {
            Label more = new Label(WORDS.get("problem.more", all.size() - SHOWN));
            more.getStyleClass().add("muted");
            problems.getChildren().add(more);
        }
    }

    /** The sentence names the file. */
    private static HBox problem(LeftOut one) {
        Label kind = new Label(one.kind());
        kind.getStyleClass().addAll("pill", "danger");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label reason = new Label(one.reason());
        reason.setWrapText(true);
        HBox row = new HBox(kind, reason);
        row.getStyleClass().addAll("field-row", "problem");
        return row;
    }

    private static String sound(CollectedProject project) {
        return project.note().isEmpty()
                ? WORDS.get("sound")
                : WORDS.get("sound.note", project.note());
    }

    private static String reason(PackageRow row) {
        return WORDS.get("sound.but", row.leftOut().getFirst().reason());
    }
}
