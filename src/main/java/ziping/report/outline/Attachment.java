package ziping.report.outline;

import java.util.List;

/**
 * An attachment (附件) that is printed when one of its slots has something to show.
 *
 * @param title name without number
 * @param slots what fills it
 */
public record Attachment(String title, List<Slot> slots) {

    public Attachment {
        slots = List.copyOf(slots);
    }
}
