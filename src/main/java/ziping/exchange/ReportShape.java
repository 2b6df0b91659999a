package ziping.exchange;

import static ziping.exchange.Kinds.COUNT;
import static ziping.exchange.Kinds.HUNDREDTHS;
import static ziping.exchange.Kinds.ID;
import static ziping.exchange.Kinds.MOMENT;
import static ziping.exchange.Kinds.TEXT;

import ziping.evaluation.Evaluation;
import ziping.project.Unit;
import ziping.report.IgnoredRemark;
import ziping.report.IgnoredRemarkBuilder;
import ziping.report.MendedRemark;
import ziping.report.MendedRemarkBuilder;
import ziping.report.Report;
import ziping.report.ReportBuilder;
import ziping.report.ReportChoices;
import ziping.report.ReportChoicesBuilder;
import ziping.report.ReportText;
import ziping.report.ReportTextBuilder;
import ziping.report.ReturnAnswer;
import ziping.report.ReturnAnswerBuilder;
import ziping.report.Submission;
import ziping.report.SubmissionBuilder;
import ziping.report.SubmissionState;

/** How a whole report stands in the document, after {@code format} and {@code version}. */
final class ReportShape {

    private static final Shape<ReportText, ?> REPORT_TEXT =
            Shape.of(ReportTextBuilder::builder, ReportTextBuilder::build)
                    .withRequired("key", "文字段落的键", TEXT, ReportText::key, ReportTextBuilder::key)
                    .with("text", "文字", TEXT, ReportText::text, ReportTextBuilder::text);

    private static final Shape<IgnoredRemark, ?> IGNORED_REMARK =
            Shape.of(IgnoredRemarkBuilder::builder, IgnoredRemarkBuilder::build)
                    .withRequired(
                            "check",
                            "自查项编号",
                            TEXT,
                            IgnoredRemark::checkId,
                            IgnoredRemarkBuilder::checkId)
                    .with("place", "位置", TEXT, IgnoredRemark::place, IgnoredRemarkBuilder::place)
                    .with("quote", "原文", TEXT, IgnoredRemark::quote, IgnoredRemarkBuilder::quote)
                    .with(
                            "reason",
                            "忽略理由",
                            TEXT,
                            IgnoredRemark::reason,
                            IgnoredRemarkBuilder::reason);

    private static final Shape<MendedRemark, ?> MENDED_REMARK =
            Shape.of(MendedRemarkBuilder::builder, MendedRemarkBuilder::build)
                    .withRequired(
                            "check",
                            "自查项编号",
                            TEXT,
                            MendedRemark::checkId,
                            MendedRemarkBuilder::checkId)
                    .with("place", "位置", TEXT, MendedRemark::place, MendedRemarkBuilder::place)
                    .with(
                            "problem",
                            "发现的问题",
                            TEXT,
                            MendedRemark::problem,
                            MendedRemarkBuilder::problem);

    private static final Shape<ReturnAnswer, ?> RETURN_ANSWER =
            Shape.of(ReturnAnswerBuilder::builder, ReturnAnswerBuilder::build)
                    .with("words", "退回意见的一条", TEXT, ReturnAnswer::words, ReturnAnswerBuilder::words)
                    .with(
                            "answer",
                            "落实情况",
                            TEXT,
                            ReturnAnswer::answer,
                            ReturnAnswerBuilder::answer);

    private static final Shape<Submission, ?> SUBMISSION =
            Shape.of(SubmissionBuilder::builder, SubmissionBuilder::build)
                    .with("id", "编号", ID, Submission::id, SubmissionBuilder::id)
                    .with(
                            "sequence",
                            "报送次数",
                            COUNT,
                            Submission::sequence,
                            SubmissionBuilder::sequence)
                    .with(
                            "handedIn",
                            "报送时间",
                            MOMENT,
                            Submission::handedIn,
                            SubmissionBuilder::handedIn)
                    .with("by", "报送人", TEXT, Submission::by, SubmissionBuilder::by)
                    .with(
                            "destination",
                            "报送位置",
                            TEXT,
                            Submission::destination,
                            SubmissionBuilder::destination)
                    .with("score", "报送时得分", HUNDREDTHS, Submission::score, SubmissionBuilder::score)
                    .with("grade", "报送时等级", TEXT, Submission::grade, SubmissionBuilder::grade)
                    .with(
                            "state",
                            "报送状态",
                            Kinds.word(SubmissionState.values(), SubmissionState::label),
                            Submission::state,
                            SubmissionBuilder::state)
                    .with("remarks", "退回意见", TEXT, Submission::remarks, SubmissionBuilder::remarks)
                    .with(
                            "answers",
                            "退回意见的落实情况",
                            Kinds.list(RETURN_ANSWER),
                            Submission::answers,
                            SubmissionBuilder::answers)
                    .with(
                            "snapshot",
                            "报送时的数据",
                            TEXT,
                            Submission::snapshot,
                            SubmissionBuilder::snapshot)
                    .with(
                            "manifest",
                            "报送时的材料清单",
                            TEXT,
                            Submission::manifest,
                            SubmissionBuilder::manifest);

    private static final Shape<ReportChoices, ?> CHOICES =
            Shape.of(ReportChoicesBuilder::builder, ReportChoicesBuilder::build)
                    .with(
                            "rulePack",
                            "规则包",
                            TEXT,
                            ReportChoices::rulePack,
                            ReportChoicesBuilder::rulePack)
                    .with(
                            "regime",
                            "权重方案",
                            TEXT,
                            ReportChoices::regime,
                            ReportChoicesBuilder::regime)
                    .with(
                            "outline",
                            "提纲",
                            TEXT,
                            ReportChoices::outline,
                            ReportChoicesBuilder::outline)
                    .with("form", "自评表样式", TEXT, ReportChoices::form, ReportChoicesBuilder::form);

    static final Shape<Report, ?> REPORT =
            Shape.of(ReportBuilder::builder, ReportBuilder::build)
                    .with("id", "编号", ID, Report::id, ReportBuilder::id)
                    .with("mark", "标记", TEXT, Report::mark, ReportBuilder::mark)
                    .with(
                            "unit",
                            "单位",
                            Kinds.object(ProjectShapes.UNIT, Unit.EMPTY),
                            Report::unit,
                            ReportBuilder::unit)
                    .withRequired(
                            "project",
                            "项目",
                            Kinds.object(ProjectShapes.PROJECT),
                            Report::project,
                            ReportBuilder::project)
                    .with(
                            "goals",
                            "绩效目标",
                            Kinds.list(ProjectShapes.GOAL),
                            Report::goals,
                            ReportBuilder::goals)
                    .with(
                            "funds",
                            "资金",
                            Kinds.list(ProjectShapes.FUNDS),
                            Report::funds,
                            ReportBuilder::funds)
                    .with(
                            "budgetDocuments",
                            "预算文件",
                            Kinds.list(ExecutionShapes.BUDGET_DOCUMENT),
                            Report::budgetDocuments,
                            ReportBuilder::budgetDocuments)
                    .with(
                            "spendingItems",
                            "支出细项",
                            Kinds.list(ExecutionShapes.SPENDING_ITEM),
                            Report::spendingItems,
                            ReportBuilder::spendingItems)
                    .with(
                            "ledger",
                            "支出台账",
                            Kinds.list(ExecutionShapes.LEDGER_ENTRY),
                            Report::ledger,
                            ReportBuilder::ledger)
                    .with(
                            "months",
                            "分月数",
                            Kinds.list(ExecutionShapes.MONTH),
                            Report::months,
                            ReportBuilder::months)
                    .with(
                            "schedule",
                            "支出进度要求",
                            Kinds.list(ExecutionShapes.SCHEDULE_STEP),
                            Report::schedule,
                            ReportBuilder::schedule)
                    .with(
                            "indicators",
                            "绩效指标",
                            Kinds.list(IndicatorShapes.INDICATOR),
                            Report::indicators,
                            ReportBuilder::indicators)
                    .with(
                            "framework",
                            "指标体系",
                            Kinds.list(IndicatorShapes.FRAMEWORK_ROW),
                            Report::framework,
                            ReportBuilder::framework)
                    .with(
                            "evaluation",
                            "评价工作",
                            Kinds.object(EvaluationShapes.EVALUATION, Evaluation.EMPTY),
                            Report::evaluation,
                            ReportBuilder::evaluation)
                    .with(
                            "surveys",
                            "满意度调查",
                            Kinds.list(EvaluationShapes.SURVEY),
                            Report::surveys,
                            ReportBuilder::surveys)
                    .with(
                            "evidence",
                            "佐证资料",
                            Kinds.list(FindingShapes.EVIDENCE),
                            Report::evidence,
                            ReportBuilder::evidence)
                    .with(
                            "issues",
                            "问题",
                            Kinds.list(FindingShapes.ISSUE),
                            Report::issues,
                            ReportBuilder::issues)
                    .with(
                            "recommendations",
                            "建议",
                            Kinds.list(FindingShapes.RECOMMENDATION),
                            Report::recommendations,
                            ReportBuilder::recommendations)
                    .with(
                            "texts",
                            "文字段落",
                            Kinds.list(REPORT_TEXT),
                            Report::texts,
                            ReportBuilder::texts)
                    .with(
                            "submissions",
                            "报送记录",
                            Kinds.list(SUBMISSION),
                            Report::submissions,
                            ReportBuilder::submissions)
                    .with(
                            "ignoredRemarks",
                            "已忽略的自查意见",
                            Kinds.list(IGNORED_REMARK),
                            Report::ignoredRemarks,
                            ReportBuilder::ignoredRemarks)
                    .with(
                            "mendedRemarks",
                            "已改正的自查意见",
                            Kinds.list(MENDED_REMARK),
                            Report::mendedRemarks,
                            ReportBuilder::mendedRemarks)
                    .with(
                            "choices",
                            "报告选项",
                            Kinds.object(CHOICES, ReportChoices.DEFAULTS),
                            Report::choices,
                            ReportBuilder::choices)
                    .alsoReading("format", "version");

    private ReportShape() {}
}
