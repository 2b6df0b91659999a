package ziping.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.Ids;
import ziping.value.Text;

/**
 * A member of the evaluation team, a row of the table on the cover.
 *
 * @param role 评价小组机构职位; {@code null} is read as {@link TeamRole#MEMBER}
 * @param name 姓名
 * @param post 职务/职称
 * @param department 所属单位/处室
 */
@RecordBuilder
public record TeamMember(String id, TeamRole role, String name, String post, String department)
        implements TeamMemberBuilder.With {

    public TeamMember {
        id = Ids.orFresh(id);
        role = role == null ? TeamRole.MEMBER : role;
        name = Text.of(name);
        post = Text.of(post);
        department = Text.of(department);
    }
}
