package ziping.ui.control;

import javafx.scene.control.Label;

import ziping.execution.TimelineMonth;
import ziping.value.MoneyUnit;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What is said about one month of the timeline. */
record TimelineReadout(TimelineData data, MoneyUnit unit) {

    /** The sentences, each on a line of its own, the first one as heading. */
    List<Label> lines(TimelineMonth month) {
        List<Label> lines = new ArrayList<>();
        int day = YearMonth.of(data.year(), month.month()).lengthOfMonth();
        lines.add(line("readout-title", Wording.of("readout.until", month.month(), day)));
        lines.add(line("readout-line", spent(month)));
        if (month.planned() != null) {
            String planned = Wording.of("readout.planned", amount(month.planned()));
            lines.add(line("readout-line", planned));
        }
        if (month.required() != null) {
            String key = month.missesSchedule() ? "readout.misses" : "readout.required";
            String style = month.missesSchedule() ? "readout-warning" : "readout-line";
            lines.add(line(style, Wording.of(key, Rate.text(month.required()))));
        }
        if (month.light() != null) {
            Label pace = line("readout-line", pace(month));
            pace.getStyleClass().add(month.light().colour());
            lines.add(pace);
        }
        return lines;
    }

    private String spent(TimelineMonth month) {
        String spent =
                Wording.of("readout.spent", amount(month.cumulative()), amount(month.spent()));
        return month.rate() == null
                ? spent
                : spent + Wording.of("readout.rate", Rate.text(month.rate()));
    }

    private static String pace(TimelineMonth month) {
        return Wording.of("readout.pace", Rate.text(month.pace()), month.light().word());
    }

    private String amount(BigDecimal yuan) {
        return unit.text(yuan) + " " + unit.label();
    }

    private static Label line(String styleClass, String words) {
        Label line = new Label(words);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
