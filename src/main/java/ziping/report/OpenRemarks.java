package ziping.report;

import ziping.value.Text;

/**
 * What a self-check found last, as the list of projects shows it.
 *
 * @param must how many open remarks are 必改
 * @param hint how many are 提示
 * @param message the weightiest open remark in words; empty if there is none
 * @param place where it is, as remarks name their places
 */
public record OpenRemarks(int must, int hint, String message, String place) {

    public OpenRemarks {
        message = Text.of(message);
        place = Text.of(place);
    }
}
