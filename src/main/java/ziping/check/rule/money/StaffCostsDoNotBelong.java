package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.place.ReportPlaces;
import ziping.check.prose.Line;
import ziping.check.prose.Role;
import ziping.check.prose.Search;
import ziping.execution.SpendingItem;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D14: wages and allowances of the unit's own staff are 基本支出, not project spending. */
public final class StaffCostsDoNotBelong extends Check {

    private static final Search STAFF =
            Search.from(
                    "(职工|在职人员|干部职工|在编人员)[^，。；]{0,4}(工资|薪酬|福利)|津补贴|津贴补贴|离退休费?|工资性支出|基本工资|绩效工资|公用经费",
                    "职工",
                    "在职人员",
                    "干部职工",
                    "在编人员",
                    "津补贴",
                    "津贴补贴",
                    "离退休",
                    "工资性支出",
                    "基本工资",
                    "绩效工资",
                    "公用经费");
    private static final Pattern DENIED =
            Pattern.compile("(不得|不含|不包括|未用于|没有用于|不用于|严禁|禁止|无|不存在|剔除|扣除)[^，。；]{0,14}$|农民工");
    private static final Set<Role> SECTIONS =
            Set.of(Role.CONTENT, Role.PLAN, Role.ORGANISATION, Role.ACHIEVEMENT);

    public StaffCostsDoNotBelong() {
        super("D14", Severity.HINT, "O", "项目支出不含人员经费等基本支出");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return Stream.of(
                        subject.reports()
                                .flatMap(r -> r.spendingItems().stream())
                                .filter(this::isStaff)
                                .map(this::remark),
                        subject.sheets().stream()
                                .filter(s -> !s.entered() && STAFF.isIn(s.name()))
                                .map(s -> remark(s.place().at("name", "项目名称"), s.name())),
                        subject.manuscript()
                                .prose()
                                .filter(l -> SECTIONS.contains(l.role()))
                                .flatMap(this::prose))
                .flatMap(s -> s);
    }

    private boolean isStaff(SpendingItem item) {
        return STAFF.isIn(item.name())
                || item.economicCode().strip().matches("301\\d{0,2}.*|303\\d{0,2}.*");
    }

    private Remark remark(SpendingItem item) {
        return remark(ReportPlaces.item(item).at("name", "名称"), item.name());
    }

    private Stream<Remark> prose(Line line) {
        return STAFF.all(line)
                .filter(m -> !DENIED.matcher(line.plain().substring(0, m.start())).find())
                .limit(1)
                .map(m -> remark(line.place(), line.text().substring(m.start(), m.end())));
    }

    private Remark remark(Place place, String quote) {
        return remark(
                place,
                quote,
                "“%s”属于基本支出，不应列入项目支出绩效自评。".formatted(quote),
                "删去，或说明是项目聘用人员等可以列支的费用。");
    }
}
