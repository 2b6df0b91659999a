package ziping.survey;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.InvalidValueException;
import ziping.value.Text;

import java.util.List;

/**
 * A question with its counted answers.
 *
 * @param text the words of the question
 * @param counts answers for each option of the survey, in the survey's order, not negative; options
 *     beyond its end count 0
 */
@RecordBuilder
public record Question(String id, String text, List<Integer> counts)
        implements QuestionBuilder.With {

    public Question {
        id = Ids.orFresh(id);
        text = Text.of(text);
        counts = counts == null ? List.of() : List.copyOf(counts);
        for (int count : counts) {
            if (count < 0) {
                throw new InvalidValueException("问题“" + text + "”的作答人数不能是负数，请改正。");
            }
        }
    }

    /** Answers for the option at this place, 0 if none were counted. */
    public int count(int option) {
        return option < counts.size() ? counts.get(option) : 0;
    }
}
