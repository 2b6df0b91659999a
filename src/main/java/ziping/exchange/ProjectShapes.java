package ziping.exchange;

import static ziping.exchange.Kinds.AMOUNT;
import static ziping.exchange.Kinds.COUNT;
import static ziping.exchange.Kinds.DATE;
import static ziping.exchange.Kinds.ID;
import static ziping.exchange.Kinds.TEXT;

import ziping.project.BasisDocument;
import ziping.project.BasisDocumentBuilder;
import ziping.project.FundingSource;
import ziping.project.FundingSourceBuilder;
import ziping.project.Goal;
import ziping.project.GoalBuilder;
import ziping.project.GoalScope;
import ziping.project.Project;
import ziping.project.ProjectBuilder;
import ziping.project.Unit;
import ziping.project.UnitBuilder;
import ziping.value.Money;

import java.math.BigDecimal;

/** How the unit, the project, its goals and its funds stand in the document. */
final class ProjectShapes {

    static final Shape<BasisDocument, ?> BASIS =
            Shape.of(BasisDocumentBuilder::builder, BasisDocumentBuilder::build)
                    .with("id", "编号", ID, BasisDocument::id, BasisDocumentBuilder::id)
                    .with("title", "文件名称", TEXT, BasisDocument::title, BasisDocumentBuilder::title)
                    .with("number", "文号", TEXT, BasisDocument::number, BasisDocumentBuilder::number)
                    .with("date", "文件日期", DATE, BasisDocument::date, BasisDocumentBuilder::date);

    static final Shape<Unit, ?> UNIT =
            Shape.of(UnitBuilder::builder, UnitBuilder::build)
                    .with("name", "部门名称", TEXT, Unit::name, UnitBuilder::name)
                    .with("shortName", "简称", TEXT, Unit::shortName, UnitBuilder::shortName)
                    .with("duties", "主要职能", TEXT, Unit::duties, UnitBuilder::duties)
                    .with(
                            "administrativePosts",
                            "行政编制",
                            COUNT,
                            Unit::administrativePosts,
                            UnitBuilder::administrativePosts)
                    .with(
                            "institutionPosts",
                            "事业编制",
                            COUNT,
                            Unit::institutionPosts,
                            UnitBuilder::institutionPosts)
                    .with(
                            "supportPosts",
                            "工勤编制",
                            COUNT,
                            Unit::supportPosts,
                            UnitBuilder::supportPosts)
                    .with("staff", "在职人数", COUNT, Unit::staff, UnitBuilder::staff)
                    .with(
                            "departments",
                            "内设科室",
                            Kinds.list(TEXT),
                            Unit::departments,
                            UnitBuilder::departments);

    static final Shape<Project, ?> PROJECT =
            Shape.of(ProjectBuilder::builder, ProjectBuilder::build)
                    .withRequired("name", "项目名称", TEXT, Project::name, ProjectBuilder::name)
                    .withRequired("year", "年度", COUNT, Project::year, ProjectBuilder::year)
                    .with("code", "项目编码", TEXT, Project::code, ProjectBuilder::code)
                    .with(
                            "department",
                            "主管部门",
                            TEXT,
                            Project::department,
                            ProjectBuilder::department)
                    .with(
                            "implementer",
                            "实施单位",
                            TEXT,
                            Project::implementer,
                            ProjectBuilder::implementer)
                    .with("type", "项目类型", TEXT, Project::type, ProjectBuilder::type)
                    .with("start", "开始日期", DATE, Project::start, ProjectBuilder::start)
                    .with("end", "结束日期", DATE, Project::end, ProjectBuilder::end)
                    .with("leader", "项目负责人", TEXT, Project::leader, ProjectBuilder::leader)
                    .with("phone", "联系电话", TEXT, Project::phone, ProjectBuilder::phone)
                    .with(
                            "background",
                            "立项背景",
                            TEXT,
                            Project::background,
                            ProjectBuilder::background)
                    .with(
                            "basisNote",
                            "立项依据说明",
                            TEXT,
                            Project::basisNote,
                            ProjectBuilder::basisNote)
                    .with("basis", "立项依据", Kinds.list(BASIS), Project::basis, ProjectBuilder::basis)
                    .with("content", "实施内容", TEXT, Project::content, ProjectBuilder::content)
                    .with("plan", "实施计划及完成情况", TEXT, Project::plan, ProjectBuilder::plan)
                    .with(
                            "organisation",
                            "组织及管理",
                            TEXT,
                            Project::organisation,
                            ProjectBuilder::organisation)
                    .with("goalNote", "绩效目标说明", TEXT, Project::goalNote, ProjectBuilder::goalNote);

    static final Shape<Goal, ?> GOAL =
            Shape.of(GoalBuilder::builder, GoalBuilder::build)
                    .with("id", "编号", ID, Goal::id, GoalBuilder::id)
                    .with(
                            "scope",
                            "目标范围",
                            Kinds.word(GoalScope.values(), GoalScope::label),
                            Goal::scope,
                            GoalBuilder::scope)
                    .with("expected", "预期目标", TEXT, Goal::expected, GoalBuilder::expected)
                    .with("actual", "实际完成情况", TEXT, Goal::actual, GoalBuilder::actual);

    static final Shape<FundingSource, ?> FUNDS =
            Shape.of(FundingSourceBuilder::builder, ProjectShapes::settleBudget)
                    .with("id", "编号", ID, FundingSource::id, FundingSourceBuilder::id)
                    .with(
                            "source",
                            "资金来源",
                            TEXT,
                            FundingSource::source,
                            FundingSourceBuilder::source)
                    .with(
                            "initial",
                            "年初预算数",
                            AMOUNT,
                            FundingSource::initial,
                            FundingSourceBuilder::initial)
                    .with(
                            "adjustment",
                            "调整数",
                            AMOUNT,
                            FundingSource::adjustment,
                            FundingSourceBuilder::adjustment)
                    .with(
                            "received",
                            "到位资金",
                            AMOUNT,
                            FundingSource::received,
                            FundingSourceBuilder::received)
                    .with(
                            "spent",
                            "全年执行数",
                            AMOUNT,
                            FundingSource::spent,
                            FundingSourceBuilder::spent)
                    .with(
                            "adjustmentReason",
                            "调整原因",
                            TEXT,
                            FundingSource::adjustmentReason,
                            FundingSourceBuilder::adjustmentReason)
                    .with(
                            "executionReason",
                            "执行偏差原因",
                            TEXT,
                            FundingSource::executionReason,
                            FundingSourceBuilder::executionReason)
                    .alsoReading("budget");

    private ProjectShapes() {}

    /**
     * {@code budget} may stand in the place of one or both of its parts, but not contradict them.
     */
    private static FundingSource settleBudget(FundingSourceBuilder fund, Found found) {
        BigDecimal budget = found.find("budget", "全年预算数", AMOUNT);
        if (budget == null) {
            return fund.build();
        }
        BigDecimal initial = fund.initial();
        BigDecimal adjustment = fund.adjustment();
        if (initial == null) {
            fund.initial(Money.minus(budget, Money.orZero(adjustment)));
            fund.adjustment(Money.orZero(adjustment));
            found.remark(
                    "只给了全年预算数，按年初预算数%s元、调整数%s元记。"
                            .formatted(
                                    Money.plain(fund.initial()), Money.plain(fund.adjustment())));
        } else if (adjustment == null) {
            fund.adjustment(budget.subtract(initial));
        } else if (budget.compareTo(initial.add(adjustment)) != 0) {
            throw found.wrong(
                    "全年预算数%s元与年初预算数加调整数%s元不一致，请改正其中一个。"
                            .formatted(Money.plain(budget), Money.plain(initial.add(adjustment))));
        }
        return fund.build();
    }
}
