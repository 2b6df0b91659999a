package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Points;
import ziping.value.Text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
 * @param answers how points of the remarks were dealt with
 * @param snapshot the project in the exchange format as handed in
 * @param manifest the package's {@code manifest.json} as handed in; empty if that is not known
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
        List<ReturnAnswer> answers,
        String snapshot,
        String manifest)
        implements SubmissionBuilder.With {

    public Submission {
        id = Ids.orFresh(id);
        by = Text.of(by);
        destination = Text.of(destination);
        score = Points.of(score);
        grade = Text.of(grade);
        state = state == null ? SubmissionState.HANDED_IN : state;
        remarks = Text.of(remarks);
        answers = answers == null ? List.of() : List.copyOf(answers);
        snapshot = Text.of(snapshot);
        manifest = Text.of(manifest);
    }

    /** The points of the remarks, each with its answer as far as there is one. */
    public List<ReturnAnswer> points() {
        return remarks.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(this::answered)
                .toList();
    }

    /** The same hand-in with an answer to one of its points. */
    public Submission answering(String point, String answer) {
        List<ReturnAnswer> all =
                new ArrayList<>(answers.stream().filter(a -> !a.words().equals(point)).toList());
        all.add(new ReturnAnswer(point, answer));
        return withAnswers(all);
    }

    private ReturnAnswer answered(String point) {
        return answers.stream()
                .filter(answer -> answer.words().equals(point))
                .findFirst()
                .orElseGet(() -> new ReturnAnswer(point, ""));
    }
}
