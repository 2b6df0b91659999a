package ziping.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of a page: sections of labelled fields in two columns, or one where there is no room for
 * two. Label, hint and unit of a field stand in the page's words under its id, {@code <id>.hint}
 * and {@code <id>.unit}.
 */
public final class FormPane {

    private static final CellKind<Integer> COUNT = new CountKind();

    private final VBox node = new VBox();
    private final String page;
    private final OpenReport report;
    private final Messages words;
    private final List<FormControl> fields = new ArrayList<>();
    private FormGrid grid;

    /**
     * An empty form.
     *
     * @param page id of the page, for the places its fields are found at
     * @param words the words of the page
     */
    public FormPane(String page, OpenReport report, Messages words) {
        this.page = page;
        this.report = report;
        this.words = words;
        node.getStyleClass().add("form");
        report.reportProperty()
                .addListener((p, before, now) -> fields.forEach(field -> field.show(now)));
    }

    /** The form. */
    public Node node() {
        return node;
    }

    /** Begins a section; its heading stands in the page's words under the key. */
    public FormPane section(String key) {
        Label title = new Label(words.get(key));
        title.getStyleClass().add("section-title");
        grid = new FormGrid();
        node.getChildren().addAll(title, grid);
        return this;
    }

    /** Begins a section without a heading. */
    public FormPane plain() {
        grid = new FormGrid();
        node.getChildren().add(grid);
        return this;
    }

    /** One line of text. */
    public FormPane text(ReportField<String> field) {
        return add(field, CellKinds.TEXT, 1, true);
    }

    /** Several lines of text over the whole width. */
    public FormPane area(ReportField<String> field, int lines) {
        return add(field, CellKinds.LONG_TEXT, lines, true);
    }

    /** A day. */
    public FormPane date(ReportField<LocalDate> field) {
        return value(field, CellKinds.date(() -> report.get().project().year()));
    }

    /** A whole number. */
    public FormPane count(ReportField<Integer> field) {
        return value(field, COUNT);
    }

    /** A value of any kind; it counts when the field is left. */
    public <T> FormPane value(ReportField<T> field, CellKind<T> kind) {
        return add(field, kind, 1, false);
    }

    /**
     * One of several things.
     *
     * @param things what there is to choose from; may hold {@code null} for none
     * @param name what each is called; not asked for {@code null}
     */
    public <T> FormPane choice(
            ReportField<T> field, Function<Report, List<T>> things, Function<T, String> name) {
        return add(new FormChoice<>(report, page, field, things, name, look(field, 1, false)));
    }

    /** Anything else over the whole width, such as a table, with a label before it. */
    public FormPane wide(String key, Node content) {
        Label label = new Label(words.get(key));
        label.setWrapText(true);
        label.setLabelFor(content);
        label.getStyleClass().add("field-label");
        grid.add(label, content, true);
        return this;
    }

    /** Gives the focus to a field of the page itself; an unknown one changes nothing. */
    public void focus(String fieldId) {
        focus(Place.field(page, fieldId));
    }

    /** Gives the focus to the field of a place; answers whether it is here. */
    public boolean focus(Place place) {
        Optional<FormControl> found =
                fields.stream()
                        .filter(f -> f.field().item().equals(place.item()))
                        .filter(f -> isCalled(f.field().id(), place.field()))
                        .findFirst();
        found.ifPresent(FormControl::focus);
        return found.isPresent();
    }

    /** By the whole id or by its last part, as the columns of a table are; no name fits any. */
    private static boolean isCalled(String id, String name) {
        return name.isEmpty() || id.equals(name) || id.endsWith("." + name);
    }

    private <T> FormPane add(ReportField<T> field, CellKind<T> kind, int lines, boolean asTyped) {
        return add(new FormField<>(report, page, field, kind, look(field, lines, asTyped)));
    }

    private FormPane add(FormControl added) {
        fields.add(added);
        grid.add(added.label(), added.box(), added.isWide());
        return this;
    }

    private FieldLook look(ReportField<?> field, int lines, boolean asTyped) {
        String label = words.get(field.id());
        return new FieldLook(
                label,
                words.orEmpty(field.id() + ".hint"),
                words.orEmpty(field.id() + ".unit"),
                Wording.of("edit", label),
                lines,
                asTyped);
    }
}
