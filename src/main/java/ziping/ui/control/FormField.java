package ziping.ui.control;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import ziping.report.Report;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Place;
import ziping.ui.support.ReportField;
import ziping.value.InvalidValueException;

import java.util.Objects;

/**
 * A field of a form, tied to a field of the open report: what is typed becomes an edit, what others
 * change is shown, and what is impossible is refused below the field in one sentence.
 */
final class FormField<T> implements FormControl {

    private final OpenReport report;
    private final ReportField<T> field;
    private final CellKind<T> kind;
    private final FieldLook look;
    private final TextInputControl input;
    private final Label label;
    private final Label problem = new Label();
    private final VBox box;

    /** The value that the text in the control stands for. */
    private T shown;

    /** What the program last put into the control; anything else was typed. */
    private String put = "";

    private boolean composing;

    FormField(
            OpenReport report,
            String page,
            ReportField<T> field,
            CellKind<T> kind,
            FieldLook look) {
        this.report = report;
        this.field = field;
        this.kind = kind;
        this.look = look;
        input = look.lines() > 1 ? new GrowingArea(look.lines()) : new TextField();
        input.setId(FormControl.nodeId(field));
        input.setPromptText(look.hint());
        input.setAccessibleText(look.label());
        label = new Label(look.label());
        label.setLabelFor(input);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        problem.setId(FormControl.nodeId(field) + "-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        box = new VBox(withSuffix(look.suffix()), problem);
        shown = field.of(report.get());
        put(text(shown));
        Place place = new Place(page, field.item(), field.id());
        listen(place);
        RemarkMark.follow(report, label, input, place);
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
        return box;
    }

    @Override
    public boolean isWide() {
        return input instanceof TextArea;
    }

    @Override
    public void focus() {
        input.requestFocus();
        input.end();
    }

    /** Puts words in place of what is selected and leaves the caret behind them. */
    void insert(String words) {
        int after = input.getSelection().getStart() + words.length();
        input.replaceSelection(words);
        input.requestFocus();
        input.selectRange(after, after);
    }

    /** What stands in the control. */
    String text() {
        return input.getText();
    }

    /** What is selected in the control. */
    String selected() {
        return input.getSelectedText();
    }

    /** Shows the report's value unless it is what was typed here. */
    @Override
    public void show(Report now) {
        T value = field.of(now);
        if (!Objects.equals(value, shown)) {
            shown = value;
            put(text(value));
            refuse("");
        }
    }

    private void listen(Place place) {
        if (look.asTyped()) {
            input.addEventFilter(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    event -> composing = !event.getComposed().isEmpty());
            input.textProperty().addListener((p, before, now) -> typed());
        }
        input.focusedProperty()
                .addListener(
                        (p, before, focused) -> {
                            if (focused) {
                                report.placeProperty().set(place);
                                begin();
                            } else {
                                leave();
                            }
                        });
        if (!isWide()) {
            input.addEventHandler(
                    KeyEvent.KEY_PRESSED,
                    key -> {
                        if (key.getCode() == KeyCode.ENTER) {
                            commit();
                        }
                    });
        }
    }

    /** While it has the focus, a value stands exactly, not rounded for reading. */
    private void begin() {
        if (!look.asTyped() && problem.getText().isEmpty()) {
            put(kind.edit(shown));
        }
    }

    /** After that it stands in its usual form, unless it was refused. */
    private void leave() {
        commit();
        report.endStep();
        if (problem.getText().isEmpty()) {
            put(text(shown));
        }
    }

    /** Letters that an input method has yet to turn into words are nothing to keep. */
    private void typed() {
        if (!composing) {
            commit();
        }
    }

    private void commit() {
        if (input.getText().equals(put)) {
            return;
        }
        put = input.getText();
        T before = shown;
        try {
            shown = kind.understand(put).value();
            field.edit(report, look.editName(), shown);
            refuse("");
        } catch (InvalidValueException impossible) {
            shown = before;
            refuse(impossible.getMessage());
        }
    }

    private String text(T value) {
        return look.asTyped() || value == null ? kind.edit(value) : kind.show(value);
    }

    private void put(String text) {
        put = text;
        if (!text.equals(input.getText())) {
            input.setText(text);
        }
    }

    private void refuse(String sentence) {
        problem.setText(sentence);
        input.setAccessibleHelp(sentence);
        input.pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
    }

    private Node withSuffix(String suffix) {
        if (suffix.isEmpty()) {
            return input;
        }
        Label unit = new Label(suffix);
        unit.getStyleClass().add("field-suffix");
        HBox row = new HBox(input, unit);
        row.getStyleClass().add("field-row");
        HBox.setHgrow(input, Priority.ALWAYS);
        return row;
    }
}
