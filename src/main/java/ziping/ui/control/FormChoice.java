package ziping.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;

import ziping.report.Report;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A field of a form whose value is one of several things. */
final class FormChoice<T> implements FormControl {

    private final ReportField<T> field;
    private final Function<Report, List<T>> things;
    private final ComboBox<T> input = new ComboBox<>();
    private final Label label;
    private boolean showing;

    FormChoice(
            OpenReport report,
            String page,
            ReportField<T> field,
            Function<Report, List<T>> things,
            Function<T, String> name,
            FieldLook look) {
        this.field = field;
        this.things = things;
        label = new Label(look.label());
        label.setLabelFor(input);
        label.getStyleClass().add("field-label");
        input.setId(FormControl.nodeId(field));
        input.setAccessibleText(look.label());
        input.setMaxWidth(Double.MAX_VALUE);
        input.setConverter(new Names<>(name));
        show(report.get());
        Place place = new Place(page, field.item(), field.id());
        RemarkMark.follow(report, label, input, place);
        input.valueProperty()
                .addListener(
                        (p, before, chosen) -> {
                            if (!showing) {
                                field.edit(report, look.editName(), chosen);
                                report.endStep();
                            }
                        });
        input.focusedProperty()
                .addListener(
                        (p, before, focused) -> {
                            if (focused) {
                                report.placeProperty().set(place);
                            }
                        });
    }

    @Override
    public ReportField<?> field() {
        return field;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public Node box() {
        return input;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void focus() {
        input.requestFocus();
    }

    /** What there is to choose from may change with the report. */
    @Override
    public void show(Report now) {
        showing = true;
        List<T> choices = new ArrayList<>(things.apply(now));
        if (!input.getItems().equals(choices)) {
            input.getItems().setAll(choices);
        }
        T value = field.of(now);
        if (!Objects.equals(input.getValue(), value)) {
            input.setValue(value);
        }
        showing = false;
    }

    /** Shows things by their names. */
    private static final class Names<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Names(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T thing) {
            return thing == null ? "" : name.apply(thing);
        }

        @Override
        public T fromString(String text) {
            return null;
        }
    }
}
