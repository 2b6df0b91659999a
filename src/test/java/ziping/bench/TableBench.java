package ziping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import ziping.execution.LedgerEntry;
import ziping.ui.control.EditTable;
import ziping.ui.control.LedgerTableDemo;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * One key in a cell of a 5 000-row table to the updated totals: Enter takes over an amount, the
 * totals are summed, and the window is laid out.
 */
@Tag("bench")
class TableBench extends ApplicationTest {

    private static final int ROWS = 5_000;
    private static final int KEYS = 400;

    private EditTable<LedgerEntry> table;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        table = LedgerTableDemo.table(ROWS);
        scene = new Scene(new VBox(table), 900, 600);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void oneKeyToTheUpdatedTotals() {
        interact(
                () -> {
                    run(200, 3);
                    double[] costs = run(KEYS, 3);
                    System.out.printf(
                            Locale.ROOT,
                            "key in a cell of %d rows to totals: median %.2f ms, p95 %.2f ms of"
                                    + " processor time%n",
                            ROWS,
                            costs[KEYS / 2],
                            costs[(KEYS - 1) * 95 / 100]);
                });
        assertThat(total()).isEqualTo("%,.2f".formatted(ROWS + 2.0 * KEYS));
    }

    /** Processor time of the FX thread, because a busy machine says nothing about the table. */
    private double[] run(int keys, int amount) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        table.focusCell(0, "amount");
        double[] costs = new double[keys];
        for (int i = 0; i < keys; i++) {
            long start = threads.getCurrentThreadCpuTime();
            key(amount);
            costs[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(costs);
        return costs;
    }

    private void key(int amount) {
        Node input = scene.getFocusOwner();
        Event.fireEvent(input, typed("" + amount));
        ((TextInputControl) input).setText("" + amount);
        Event.fireEvent(
                input,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private String total() {
        return lookup(".table-totals .cell").queryAllAs(Label.class).stream()
                .skip(3)
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
