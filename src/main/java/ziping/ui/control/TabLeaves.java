package ziping.ui.control;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Tab leave a text area as it leaves every other field; the area itself does that only with
 * Ctrl, and a form that cannot be walked through by Tab is no form.
 */
final class TabLeaves implements EventHandler<KeyEvent> {

    private final TextArea area;

    TabLeaves(TextArea area) {
        this.area = area;
    }

    @Override
    public void handle(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            key.consume();
            Event.fireEvent(
                    area,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.TAB,
                            key.isShiftDown(),
                            true,
                            false,
                            false));
        }
    }
}
