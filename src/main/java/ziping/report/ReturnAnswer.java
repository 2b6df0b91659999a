package ziping.report;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Text;

/**
 * How one point of a return (退回意见) was dealt with.
 *
 * @param words the point, a line of {@link Submission#remarks}
 * @param answer what was done about it
 */
@RecordBuilder
public record ReturnAnswer(String words, String answer) implements ReturnAnswerBuilder.With {

    public ReturnAnswer {
        words = Text.of(words);
        answer = Text.of(answer);
    }

    /** Whether nothing has been done about the point yet. */
    public boolean isOpen() {
        return answer.isBlank();
    }
}
