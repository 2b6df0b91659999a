package ziping.ui.workbench;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import ziping.report.ReportSummary;
import ziping.ui.support.Messages;
import ziping.value.Rate;

import java.math.BigDecimal;

/** An execution rate as a bar with its figure; a rate under 90 % has the colour of a warning. */
final class RateCell extends TableCell<ReportSummary, BigDecimal> {

    private static final Messages WORDS = Messages.of(RateCell.class);
    private static final BigDecimal LOW = new BigDecimal(90);

    private final Region filled = new Region();
    private final StackPane bar = new StackPane(filled);

    RateCell() {
        bar.getStyleClass().add("rate-bar");
        filled.getStyleClass().add("rate-bar-filled");
        filled.setMaxWidth(Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    protected void updateItem(BigDecimal rate, boolean empty) {
        super.updateItem(rate, empty);
        setText(empty ? null : rate == null ? WORDS.get("none") : Rate.text(rate));
        setGraphic(empty || rate == null ? null : bar);
        if (rate != null) {
            filled.prefWidthProperty()
                    .bind(
                            bar.widthProperty()
                                    .multiply(Math.clamp(rate.doubleValue(), 0, 100) / 100));
            filled.getStyleClass().remove("low");
            if (rate.compareTo(LOW) < 0) {
                filled.getStyleClass().add("low");
            }
        }
    }
}
