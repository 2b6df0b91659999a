package ziping.exchange;

import static ziping.exchange.Kinds.COUNT;
import static ziping.exchange.Kinds.DATE;
import static ziping.exchange.Kinds.FLAG;
import static ziping.exchange.Kinds.HUNDREDTHS;
import static ziping.exchange.Kinds.ID;
import static ziping.exchange.Kinds.TEXT;

import ziping.evaluation.Evaluation;
import ziping.evaluation.EvaluationBuilder;
import ziping.evaluation.TeamMember;
import ziping.evaluation.TeamMemberBuilder;
import ziping.evaluation.TeamRole;
import ziping.survey.AnswerOption;
import ziping.survey.AnswerOptionBuilder;
import ziping.survey.CountingMethod;
import ziping.survey.Question;
import ziping.survey.QuestionBuilder;
import ziping.survey.Survey;
import ziping.survey.SurveyBuilder;

/** How the evaluation work and the surveys stand in the document. */
final class EvaluationShapes {

    private static final Shape<TeamMember, ?> MEMBER =
            Shape.of(TeamMemberBuilder::builder, TeamMemberBuilder::build)
                    .with("id", "编号", ID, TeamMember::id, TeamMemberBuilder::id)
                    .with(
                            "role",
                            "评价小组职位",
                            Kinds.word(TeamRole.values(), TeamRole::label),
                            TeamMember::role,
                            TeamMemberBuilder::role)
                    .with("name", "姓名", TEXT, TeamMember::name, TeamMemberBuilder::name)
                    .with("post", "职务/职称", TEXT, TeamMember::post, TeamMemberBuilder::post)
                    .with(
                            "department",
                            "所属单位/处室",
                            TEXT,
                            TeamMember::department,
                            TeamMemberBuilder::department);

    static final Shape<Evaluation, ?> EVALUATION =
            Shape.of(EvaluationBuilder::builder, EvaluationBuilder::build)
                    .with("date", "绩效自评日期", DATE, Evaluation::date, EvaluationBuilder::date)
                    .with("writer", "报告撰写人", TEXT, Evaluation::writer, EvaluationBuilder::writer)
                    .with("leader", "评价工作负责人", TEXT, Evaluation::leader, EvaluationBuilder::leader)
                    .with(
                            "team",
                            "评价小组",
                            Kinds.list(MEMBER),
                            Evaluation::team,
                            EvaluationBuilder::team)
                    .with("purpose", "评价的目的", TEXT, Evaluation::purpose, EvaluationBuilder::purpose)
                    .with(
                            "basis",
                            "评价依据",
                            Kinds.list(ProjectShapes.BASIS),
                            Evaluation::basis,
                            EvaluationBuilder::basis)
                    .with("plan", "评价工作方案", TEXT, Evaluation::plan, EvaluationBuilder::plan)
                    .with(
                            "principles",
                            "评价原则",
                            TEXT,
                            Evaluation::principles,
                            EvaluationBuilder::principles)
                    .with("methods", "评价方法", TEXT, Evaluation::methods, EvaluationBuilder::methods)
                    .with(
                            "standards",
                            "评价标准",
                            TEXT,
                            Evaluation::standards,
                            EvaluationBuilder::standards)
                    .with("process", "实施过程", TEXT, Evaluation::process, EvaluationBuilder::process)
                    .with("limits", "局限性", TEXT, Evaluation::limits, EvaluationBuilder::limits)
                    .with(
                            "statedScore",
                            "评价组评定的得分",
                            HUNDREDTHS,
                            Evaluation::statedScore,
                            EvaluationBuilder::statedScore);

    private static final Shape<AnswerOption, ?> OPTION =
            Shape.of(() -> AnswerOptionBuilder.builder().counted(true), AnswerOptionBuilder::build)
                    .with("label", "选项", TEXT, AnswerOption::label, AnswerOptionBuilder::label)
                    .with(
                            "weight",
                            "权重",
                            HUNDREDTHS,
                            AnswerOption::weight,
                            AnswerOptionBuilder::weight)
                    .with(
                            "satisfied",
                            "是否算满意",
                            FLAG,
                            AnswerOption::satisfied,
                            AnswerOptionBuilder::satisfied)
                    .with(
                            "counted",
                            "是否计入",
                            FLAG,
                            AnswerOption::counted,
                            AnswerOptionBuilder::counted);

    private static final Shape<Question, ?> QUESTION =
            Shape.of(QuestionBuilder::builder, QuestionBuilder::build)
                    .with("id", "编号", ID, Question::id, QuestionBuilder::id)
                    .with("text", "题目", TEXT, Question::text, QuestionBuilder::text)
                    .with(
                            "counts",
                            "作答人数",
                            Kinds.list(COUNT),
                            Question::counts,
                            QuestionBuilder::counts);

    static final Shape<Survey, ?> SURVEY =
            Shape.of(SurveyBuilder::builder, SurveyBuilder::build)
                    .with("id", "编号", ID, Survey::id, SurveyBuilder::id)
                    .with(
                            "respondents",
                            "调查对象",
                            TEXT,
                            Survey::respondents,
                            SurveyBuilder::respondents)
                    .with("means", "调查方式", TEXT, Survey::means, SurveyBuilder::means)
                    .with("start", "开始日期", DATE, Survey::start, SurveyBuilder::start)
                    .with("end", "结束日期", DATE, Survey::end, SurveyBuilder::end)
                    .with(
                            "distributed",
                            "发放份数",
                            COUNT,
                            Survey::distributed,
                            SurveyBuilder::distributed)
                    .with("collected", "回收份数", COUNT, Survey::collected, SurveyBuilder::collected)
                    .with("valid", "有效份数", COUNT, Survey::valid, SurveyBuilder::valid)
                    .with(
                            "method",
                            "计算方法",
                            Kinds.word(CountingMethod.values(), EvaluationShapes::method),
                            Survey::method,
                            SurveyBuilder::method)
                    .with(
                            "options",
                            "选项",
                            Kinds.list(OPTION),
                            Survey::options,
                            SurveyBuilder::options)
                    .with(
                            "questions",
                            "题目",
                            Kinds.list(QUESTION),
                            Survey::questions,
                            SurveyBuilder::questions)
                    .with(
                            "indicator",
                            "对应指标编号",
                            TEXT,
                            Survey::indicatorId,
                            SurveyBuilder::indicatorId)
                    .with("note", "备注", TEXT, Survey::note, SurveyBuilder::note);

    private EvaluationShapes() {}

    private static String method(CountingMethod method) {
        return switch (method) {
            case SHARE -> "满意率";
            case WEIGHTED -> "综合满意度";
        };
    }
}
