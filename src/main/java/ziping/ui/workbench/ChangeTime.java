package ziping.ui.workbench;

import ziping.ui.support.Messages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** When something changed, as people say it: 今天 15:20, 昨天, 4月12日, 2019年4月12日. */
final class ChangeTime {

    private static final Messages WORDS = Messages.of(ChangeTime.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;

    ChangeTime(Clock clock) {
        this.clock = clock;
    }

    String text(Instant changed) {
        LocalDateTime at = LocalDateTime.ofInstant(changed, clock.getZone());
        LocalDate day = at.toLocalDate();
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return WORDS.get("time.today", TIME.format(at));
        }
        if (day.equals(today.minusDays(1))) {
            return WORDS.get("time.yesterday", TIME.format(at));
        }
        return day.getYear() == today.getYear()
                ? WORDS.get("time.day", day.getMonthValue(), day.getDayOfMonth())
                : WORDS.get("time.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
