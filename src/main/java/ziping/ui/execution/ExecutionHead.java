package ziping.ui.execution;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import ziping.report.Report;
import ziping.ui.control.PageHead;
import ziping.ui.support.Messages;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;

/** The head of the page: its title, the unit to switch, and whether the three sums agree. */
final class ExecutionHead {

    private static final Messages WORDS = Messages.of(ExecutionHead.class);

    private final ObjectProperty<MoneyUnit> unit;
    private final Label agreement = new Label();
    private final PageHead node;
    private Report report;

    ExecutionHead(ObjectProperty<MoneyUnit> unit, Runnable pasteLedger) {
        this.unit = unit;
        Button switchUnit = new Button();
        switchUnit.textProperty().bind(unit.map(u -> WORDS.get("unit", u.label())));
        switchUnit.getStyleClass().setAll("button", "pill", "unit-switch");
        switchUnit.setId("execution-unit");
        switchUnit.setOnAction(click -> unit.set(other(unit.get())));
        agreement.getStyleClass().add("pill");
        agreement.setId("execution-agreement");
        Button paste = new Button(WORDS.get("ledger.paste"));
        paste.getStyleClass().setAll("button", "link");
        paste.setId("execution-paste");
        paste.setOnAction(click -> pasteLedger.run());
        node = new PageHead(WORDS.get("title")).left(switchUnit, agreement).right(paste);
        unit.addListener(o -> show(report));
    }

    Node node() {
        return node;
    }

    void show(Report now) {
        report = now;
        SpentSums sums = SpentSums.of(now);
        agreement.setVisible(sums.areComparable());
        agreement.getStyleClass().removeAll("success", "warning");
        agreement.getStyleClass().add(sums.agree() ? "success" : "warning");
        agreement.setText(
                sums.agree()
                        ? WORDS.get("sums.agree")
                        : WORDS.get(
                                "sums.differ",
                                amount(sums.funds()),
                                amount(sums.items()),
                                amount(sums.ledger())));
    }

    private String amount(BigDecimal yuan) {
        return yuan == null ? WORDS.get("none") : unit.get().text(yuan);
    }

    private static MoneyUnit other(MoneyUnit unit) {
        return unit == MoneyUnit.WAN ? MoneyUnit.YUAN : MoneyUnit.WAN;
    }
}
