package ziping.exchange;

import static ziping.exchange.Kinds.AMOUNT;
import static ziping.exchange.Kinds.DATE;
import static ziping.exchange.Kinds.FLAG;
import static ziping.exchange.Kinds.ID;
import static ziping.exchange.Kinds.SIZE;
import static ziping.exchange.Kinds.TEXT;

import ziping.evidence.Evidence;
import ziping.evidence.EvidenceBuilder;
import ziping.evidence.EvidenceCategory;
import ziping.finding.Issue;
import ziping.finding.IssueBuilder;
import ziping.finding.IssueCategory;
import ziping.finding.IssueOrigin;
import ziping.finding.Recommendation;
import ziping.finding.RecommendationBuilder;
import ziping.finding.RecommendationState;

/** How evidence, issues and recommendations stand in the document. */
final class FindingShapes {

    static final Shape<Evidence, ?> EVIDENCE =
            Shape.of(EvidenceBuilder::builder, EvidenceBuilder::build)
                    .with("id", "编号", ID, Evidence::id, EvidenceBuilder::id)
                    .with(
                            "category",
                            "资料类别",
                            Kinds.word(EvidenceCategory.values(), EvidenceCategory::label),
                            Evidence::category,
                            EvidenceBuilder::category)
                    .with("title", "资料名称", TEXT, Evidence::title, EvidenceBuilder::title)
                    .with("number", "文号", TEXT, Evidence::number, EvidenceBuilder::number)
                    .with("date", "资料日期", DATE, Evidence::date, EvidenceBuilder::date)
                    .with("fileName", "文件名", TEXT, Evidence::fileName, EvidenceBuilder::fileName)
                    .with("size", "文件大小", SIZE, Evidence::size, EvidenceBuilder::size)
                    .with("sha256", "文件校验值", TEXT, Evidence::sha256, EvidenceBuilder::sha256)
                    .with(
                            "indicators",
                            "佐证的指标编号",
                            Kinds.list(TEXT),
                            Evidence::indicatorIds,
                            EvidenceBuilder::indicatorIds)
                    .with("note", "备注", TEXT, Evidence::note, EvidenceBuilder::note);

    static final Shape<Issue, ?> ISSUE =
            Shape.of(IssueBuilder::builder, IssueBuilder::build)
                    .with("id", "编号", ID, Issue::id, IssueBuilder::id)
                    .with(
                            "category",
                            "问题类别",
                            Kinds.word(IssueCategory.values(), IssueCategory::label),
                            Issue::category,
                            IssueBuilder::category)
                    .with(
                            "origin",
                            "问题来源",
                            Kinds.word(IssueOrigin.values(), IssueOrigin::label),
                            Issue::origin,
                            IssueBuilder::origin)
                    .with(
                            "description",
                            "问题描述",
                            TEXT,
                            Issue::description,
                            IssueBuilder::description)
                    .with("cause", "原因分析", TEXT, Issue::cause, IssueBuilder::cause)
                    .with("amount", "涉及金额", AMOUNT, Issue::amount, IssueBuilder::amount)
                    .with(
                            "indicator",
                            "对应指标编号",
                            TEXT,
                            Issue::indicatorId,
                            IssueBuilder::indicatorId)
                    .with(
                            "fromLastYear",
                            "是否上年遗留",
                            FLAG,
                            Issue::fromLastYear,
                            IssueBuilder::fromLastYear);

    static final Shape<Recommendation, ?> RECOMMENDATION =
            Shape.of(RecommendationBuilder::builder, RecommendationBuilder::build)
                    .with("id", "编号", ID, Recommendation::id, RecommendationBuilder::id)
                    .with(
                            "issues",
                            "对应问题编号",
                            Kinds.list(TEXT),
                            Recommendation::issueIds,
                            RecommendationBuilder::issueIds)
                    .with(
                            "measure",
                            "整改措施",
                            TEXT,
                            Recommendation::measure,
                            RecommendationBuilder::measure)
                    .with(
                            "department",
                            "责任部门",
                            TEXT,
                            Recommendation::department,
                            RecommendationBuilder::department)
                    .with("owner", "责任人", TEXT, Recommendation::owner, RecommendationBuilder::owner)
                    .with("due", "整改时限", DATE, Recommendation::due, RecommendationBuilder::due)
                    .with(
                            "state",
                            "整改进展",
                            Kinds.word(RecommendationState.values(), RecommendationState::label),
                            Recommendation::state,
                            RecommendationBuilder::state)
                    .with(
                            "completed",
                            "完成日期",
                            DATE,
                            Recommendation::completed,
                            RecommendationBuilder::completed);

    private FindingShapes() {}
}
