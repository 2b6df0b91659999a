package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Points;
import ziping.value.Text;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One hand-in (报送) as it was.
 *
 * @param sequence counts hand-ins of the project from 1
 * @param handedIn when
 * @param by who handed in
 * @param destination where to, such as a drive and folder
 * @param score total at that time, points; {@code null} if not scored
 * @param grade grade at that time
 * @param state what became of it; {@code null} is read as {@link SubmissionState#HANDED_IN}
 * @param remarks 退回意见, one a line
 * @param snapshot the project in the exchange format as handed in
 */
@RecordBuilder
public record Submission(
        String id,
        int sequence,
        Instant handedIn,
        String by,
        String destination,
        BigDecimal score,
        String grade,
        SubmissionState state,
        String remarks,
        String snapshot)
        implements SubmissionBuilder.With {

    public Submission {
        id = Ids.orFresh(id);
        by = Text.of(by);
        destination = Text.of(destination);
        score = Points.of(score);
        grade = Text.of(grade);
        state = state == null ? SubmissionState.HANDED_IN : state;
        remarks = Text.of(remarks);
        snapshot = Text.of(snapshot);
    }
}
