package ziping.finding;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Text;

import java.time.LocalDate;
import java.util.List;

/**
 * A measure against one or more issues (建议和改进措施).
 *
 * @param issueIds the issues it answers
 * @param measure 整改措施
 * @param department 责任部门
 * @param owner 责任人
 * @param due 整改时限; {@code null} if not given
 * @param state 进展; {@code null} is read as {@link RecommendationState#OPEN}
 * @param completed 完成日期; {@code null} if not done
 */
@RecordBuilder
public record Recommendation(
        String id,
        List<String> issueIds,
        String measure,
        String department,
        String owner,
        LocalDate due,
        RecommendationState state,
        LocalDate completed)
        implements RecommendationBuilder.With {

    public Recommendation {
        id = Ids.orFresh(id);
        issueIds = issueIds == null ? List.of() : List.copyOf(issueIds);
        measure = Text.of(measure);
        department = Text.of(department);
        owner = Text.of(owner);
        state = state == null ? RecommendationState.OPEN : state;
    }
}
