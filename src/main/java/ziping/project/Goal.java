package ziping.project;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Text;

/**
 * An overall goal (总体目标) in words.
 *
 * @param scope what it covers; {@code null} is read as {@link GoalScope#ANNUAL}
 * @param expected 预期目标
 * @param actual 实际完成情况
 */
@RecordBuilder
public record Goal(String id, GoalScope scope, String expected, String actual)
        implements GoalBuilder.With {

    public Goal {
        id = Ids.orFresh(id);
        scope = scope == null ? GoalScope.ANNUAL : scope;
        expected = Text.of(expected);
        actual = Text.of(actual);
    }
}
