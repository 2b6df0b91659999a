package ziping.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Region;

import ziping.report.document.Block;
import ziping.report.document.Heading;
import ziping.report.outline.Section;
import ziping.ui.support.Messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The sections of an outline with their numbers and a mark for how far each is filled. */
final class OutlineTree {

    private static final Messages WORDS = Messages.of(OutlineTree.class);

    /** What the arrow takes at the left of every line, and what stays free at its end. */
    private static final double ARROW_EM = 2;

    /** What a level adds to it, as page.css says. */
    private static final double INDENT_EM = 0.7143;

    private final TreeView<Section> node = new TreeView<>(new TreeItem<>());
    private DocumentParts parts;

    OutlineTree(Consumer<Section> onOpen) {
        node.setId("report-outline");
        node.setShowRoot(false);
        node.setCellFactory(tree -> new SectionCell());
        node.getStyleClass().add("outline-tree");
        node.setAccessibleText(WORDS.get("outline"));
        node.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (p, before, now) -> {
                            if (now != null) {
                                onOpen.accept(now.getValue());
                            }
                        });
    }

    Node node() {
        return node;
    }

    /** Shows the chapters of an outline; none is selected. */
    void show(List<Section> chapters, DocumentParts document) {
        parts = document;
        node.getSelectionModel().clearSelection();
        node.getRoot().getChildren().setAll(chapters.stream().map(OutlineTree::item).toList());
    }

    /** Shows the marks of the document as it is now. */
    void mark(DocumentParts document) {
        parts = document;
        node.refresh();
    }

    /** Selects a section, which opens it. */
    void select(Section section) {
        find(node.getRoot(), section)
                .ifPresent(
                        item -> {
                            node.getSelectionModel().select(item);
                            node.scrollTo(Math.max(0, node.getRow(item) - 2));
                        });
    }

    private static TreeItem<Section> item(Section section) {
        TreeItem<Section> item = new TreeItem<>(section);
        item.setExpanded(true);
        section.sections().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private static Optional<TreeItem<Section>> find(TreeItem<Section> from, Section section) {
        return section.equals(from.getValue())
                ? Optional.of(from)
                : from.getChildren().stream()
                        .flatMap(child -> find(child, section).stream())
                        .findFirst();
    }

    /** A line of the tree. */
    private final class SectionCell extends TreeCell<Section> {

        private final Region mark = new Region();
        private final Tooltip whole = new Tooltip();

        /** As wide as the tree: long titles take a second line. */
        SectionCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        /**
         * The control itself reckons with the whole width, as if nothing stood before the title.
         */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width - indent());
        }

        private double indent() {
            int level = getTreeItem() == null ? 1 : getTreeView().getTreeItemLevel(getTreeItem());
            return (ARROW_EM + INDENT_EM * (level - 1)) * getFont().getSize();
        }

        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            if (!empty && section != null) {
                show(section, OutlinePlan.printed(parts, section));
            }
        }

        private void show(Section section, List<Block> printed) {
            String state = DocumentParts.completeness(printed).name().toLowerCase(Locale.ROOT);
            mark.getStyleClass().setAll("fill-mark", state);
            setGraphic(mark);
            setText(title(section, printed));
            whole.setText(getText() + " " + WORDS.get("mark." + state));
            setTooltip(whole);
            setAccessibleText(whole.getText());
        }

        private static String title(Section section, List<Block> printed) {
            return !printed.isEmpty() && printed.getFirst() instanceof Heading heading
                    ? heading.text()
                    : section.title();
        }
    }
}
