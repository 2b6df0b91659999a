package ziping.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import ziping.ui.support.Messages;
import ziping.value.ChineseDate;
import ziping.value.InvalidValueException;

import java.time.LocalDate;
import java.time.ZoneId;

/** 报送截止日期: a day or nothing; what is no day is refused beside the field. */
final class DeadlineField {

    private static final Messages WORDS = Messages.of(DeadlineField.class);

    private final SettingsActions actions;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final HBox node = new HBox(field, problem);

    DeadlineField(SettingsActions actions) {
        this.actions = actions;
        field.setId("deadline");
        field.setPromptText(WORDS.get("deadline.hint"));
        field.setAccessibleText(WORDS.get("deadline"));
        field.setOnAction(e -> take());
        field.focusedProperty()
                .addListener(
                        (p, was, focused) -> {
                            if (!focused) {
                                take();
                            }
                        });
        problem.setId("deadline-problem");
        problem.getStyleClass().add("field-problem");
    }

    Node node() {
        return node;
    }

    void refresh() {
        field.setText(ChineseDate.text(actions.deadline()));
        problem.setText("");
    }

    private void take() {
        try {
            int year = LocalDate.now(ZoneId.systemDefault()).getYear();
            LocalDate day = ChineseDate.understand(field.getText(), year).value();
            if (day == null ? actions.deadline() != null : !day.equals(actions.deadline())) {
                actions.setDeadline(day);
            }
            refresh();
        } catch (InvalidValueException refused) {
            problem.setText(refused.getMessage());
            field.setAccessibleHelp(refused.getMessage());
        }
    }
}
