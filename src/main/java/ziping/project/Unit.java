package ziping.project;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.InvalidValueException;
import ziping.value.Text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The budget unit that evaluates itself, as it was in the year of the report.
 *
 * @param name full official name (部门名称)
 * @param shortName the name running text uses after the first mention, such as 我局
 * @param duties 主要职能
 * @param administrativePosts 行政编制, persons; {@code null} if not given
 * @param institutionPosts 事业编制, persons; {@code null} if not given
 * @param supportPosts 工勤编制, persons; {@code null} if not given
 * @param staff 在职在编人数, persons; {@code null} if not given
 * @param departments 内设科室, in official order
 */
@RecordBuilder
public record Unit(
        String name,
        String shortName,
        String duties,
        Integer administrativePosts,
        Integer institutionPosts,
        Integer supportPosts,
        Integer staff,
        List<String> departments)
        implements UnitBuilder.With {

    /** A unit of which nothing is known yet. */
    public static final Unit EMPTY = new Unit(null, null, null, null, null, null, null, null);

    public Unit {
        name = Text.of(name);
        shortName = Text.of(shortName);
        duties = Text.of(duties);
        departments = departments == null ? List.of() : List.copyOf(departments);
        requireCount(administrativePosts, "行政编制");
        requireCount(institutionPosts, "事业编制");
        requireCount(supportPosts, "工勤编制");
        requireCount(staff, "在职人数");
    }

    /** 编制合计, persons; {@code null} when no kind is given. */
    public Integer posts() {
        return Stream.of(administrativePosts, institutionPosts, supportPosts)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    private static void requireCount(Integer persons, String what) {
        if (persons != null && persons < 0) {
            throw new InvalidValueException(what + "不能是负数（" + persons + "），请填人数。");
        }
    }
}
