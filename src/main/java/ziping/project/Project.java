package ziping.project;

import io.soabase.recordbuilder.core.RecordBuilder;

import ziping.value.ChineseDate;
import ziping.value.InvalidValueException;
import ziping.value.Text;

import java.time.LocalDate;
import java.util.List;

/**
 * The project whose spending of one year is evaluated.
 *
 * @param name 项目名称
 * @param year fiscal year, 1994 to 2100
 * @param code 项目编码 of the finance platform
 * @param department 主管部门
 * @param implementer 实施单位
 * @param type 项目类型, such as 信息化 or 设备采购; free text
 * @param start first day of the project; {@code null} if not given
 * @param end last day, not before {@code start}; {@code null} if not given
 * @param leader 项目负责人
 * @param phone 联系电话; never printed in the public version
 * @param background 立项背景
 * @param basisNote 立项依据 in the clerk's words, beside the list
 * @param basis 立项依据 as documents
 * @param content 实施内容
 * @param plan 实施计划及完成情况
 * @param organisation 组织及管理
 * @param goalNote 绩效目标 in the clerk's words, beside the goals
 */
@RecordBuilder
public record Project(
        String name,
        int year,
        String code,
        String department,
        String implementer,
        String type,
        LocalDate start,
        LocalDate end,
        String leader,
        String phone,
        String background,
        String basisNote,
        List<BasisDocument> basis,
        String content,
        String plan,
        String organisation,
        String goalNote)
        implements ProjectBuilder.With {

    public Project {
        name = Text.of(name);
        code = Text.of(code);
        department = Text.of(department);
        implementer = Text.of(implementer);
        type = Text.of(type);
        leader = Text.of(leader);
        phone = Text.of(phone);
        background = Text.of(background);
        basisNote = Text.of(basisNote);
        basis = basis == null ? List.of() : List.copyOf(basis);
        content = Text.of(content);
        plan = Text.of(plan);
        organisation = Text.of(organisation);
        goalNote = Text.of(goalNote);
        if (year < 1994 || year > 2100) {
            throw new InvalidValueException("年度" + year + "不对，请填四位年份，例如2019。");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new InvalidValueException(
                    "项目结束日期（"
                            + ChineseDate.text(end)
                            + "）早于开始日期（"
                            + ChineseDate.text(start)
                            + "），请改正其中一个。");
        }
    }

    /** A project of which only name and year are known. */
    public static Project named(String name, int year) {
        return ProjectBuilder.builder().name(name).year(year).build();
    }
}
