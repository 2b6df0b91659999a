package ziping.check.rule;

import ziping.check.Check;
import ziping.check.CheckList;
import ziping.check.rule.money.AdjustmentNeedsReason;
import ziping.check.rule.money.AmountsShouldBeKnown;
import ziping.check.rule.money.ComponentsMustMakeTheirSum;
import ziping.check.rule.money.CountsMustAddUp;
import ziping.check.rule.money.CutOffShouldBeYearEnd;
import ziping.check.rule.money.FiguresMustBeWellFormed;
import ziping.check.rule.money.FundsMustAddUp;
import ziping.check.rule.money.IncreaseMustBeProvable;
import ziping.check.rule.money.LateSpendingNeedsWord;
import ziping.check.rule.money.LowExecutionNeedsReason;
import ziping.check.rule.money.LowReceiptNeedsReason;
import ziping.check.rule.money.OneExecutionRate;
import ziping.check.rule.money.RateNeedsItsBase;
import ziping.check.rule.money.RatesMustBeComputedRight;
import ziping.check.rule.money.SameFigureMustBeSame;
import ziping.check.rule.money.SpendingMustNotExceedBudget;
import ziping.check.rule.money.StaffCostsDoNotBelong;
import ziping.check.rule.money.SubItemsMustSumToTotal;
import ziping.check.rule.money.TableSumsMustHold;
import ziping.check.rule.order.AnalysisCoversEveryClass;
import ziping.check.rule.order.HeadingsMustCount;
import ziping.check.rule.order.PunctuationShouldBeEven;
import ziping.check.rule.order.RecommendationsHaveTheirOwnList;
import ziping.check.rule.order.RequiredSectionsMustBeThere;
import ziping.check.rule.proof.BasisMustBeInForce;
import ziping.check.rule.proof.ClaimsShouldBeProved;
import ziping.check.rule.proof.CoverMustBeSigned;
import ziping.check.rule.proof.IndicatorsNeedEvidence;
import ziping.check.rule.proof.MethodsHaveOfficialNames;
import ziping.check.rule.proof.PersonalDataMustStayPrivate;
import ziping.check.rule.proof.SatisfactionNeedsSurvey;
import ziping.check.rule.remedy.IssuesMustSaySomething;
import ziping.check.rule.remedy.IssuesNeedCauseAndOwner;
import ziping.check.rule.remedy.IssuesNeedMeasures;
import ziping.check.rule.remedy.LastYearsIssuesMustNotVanish;
import ziping.check.rule.remedy.ReturnsMustBeAnswered;
import ziping.check.rule.score.DirectionShouldSuitTarget;
import ziping.check.rule.score.FullCompletionShouldEarnFullPoints;
import ziping.check.rule.score.IndicatorsShouldDiffer;
import ziping.check.rule.score.LostPointsNeedReason;
import ziping.check.rule.score.MissedTargetShouldLosePoints;
import ziping.check.rule.score.MoneyIsNoOutput;
import ziping.check.rule.score.OverCompletionNeedsReason;
import ziping.check.rule.score.QualitativeScoreMustFitGrade;
import ziping.check.rule.score.QuantitiesMustBeNumbers;
import ziping.check.rule.score.ResultShouldNotRepeatGoal;
import ziping.check.rule.score.ScoreMustFitPoints;
import ziping.check.rule.score.ScoreShouldFollowFormula;
import ziping.check.rule.score.UnitShouldSuitIndicator;
import ziping.check.rule.score.ValuesMustBeFilledIn;
import ziping.check.rule.total.FullMarksNeedCleanRecord;
import ziping.check.rule.total.GradeMustFitScore;
import ziping.check.rule.total.ScoreAtBandEdge;
import ziping.check.rule.total.ScoreNeedsItsDetails;
import ziping.check.rule.total.ScoresMustAgree;
import ziping.check.rule.total.ScoresShouldFitSpending;
import ziping.check.rule.total.TotalMustBeSum;
import ziping.check.rule.weight.ClassPointsMustAddUp;
import ziping.check.rule.weight.ClassPointsShouldFollowRegime;
import ziping.check.rule.weight.ClassShouldSuitIndicator;
import ziping.check.rule.weight.EveryClassShouldBePresent;
import ziping.check.rule.weight.EveryIndicatorNeedsPoints;
import ziping.check.rule.weight.NoIndicatorShouldDominate;
import ziping.check.rule.weight.NoteMustMatchWeights;
import ziping.check.rule.weight.PointsMustSumToHundred;
import ziping.check.rule.wording.BackgroundIsNoProfile;
import ziping.check.rule.wording.CriteriaAreNoFacts;
import ziping.check.rule.wording.NoPlaceholderMayRemain;
import ziping.check.rule.wording.NoSectionMayBeEmpty;
import ziping.check.rule.wording.NothingShouldBeSaidTwice;
import ziping.check.rule.wording.OneNameForOurselves;
import ziping.check.rule.wording.TextShouldNotRepeatLastYear;
import ziping.check.rule.wording.WordsShouldBeOurs;
import ziping.check.rule.wording.YearsShouldBeThisYears;

import java.util.List;
import java.util.stream.Stream;

/** Every known defect, in the order in which the 自查清单 prints them. */
public final class KnownDefects {

    private KnownDefects() {}

    /** The list of all checks. */
    public static CheckList list() {
        return new CheckList(all());
    }

    /** All checks. */
    public static List<Check> all() {
        return Stream.of(
                        weights(),
                        scores(),
                        totals(),
                        money(),
                        wording(),
                        order(),
                        remedies(),
                        proof())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> weights() {
        return List.of(
                new PointsMustSumToHundred(),
                new ClassPointsMustAddUp(),
                new EveryIndicatorNeedsPoints(),
                new ClassPointsShouldFollowRegime(),
                new NoteMustMatchWeights(),
                new NoIndicatorShouldDominate(),
                new EveryClassShouldBePresent(),
                new ClassShouldSuitIndicator());
    }

    private static List<Check> scores() {
        return List.of(
                new ScoreMustFitPoints(),
                new ScoreShouldFollowFormula(),
                new LostPointsNeedReason(),
                new FullCompletionShouldEarnFullPoints(),
                new MissedTargetShouldLosePoints(),
                new OverCompletionNeedsReason(),
                new QualitativeScoreMustFitGrade(),
                new QuantitiesMustBeNumbers(),
                new ValuesMustBeFilledIn(),
                new DirectionShouldSuitTarget(),
                new ResultShouldNotRepeatGoal(),
                new UnitShouldSuitIndicator(),
                new MoneyIsNoOutput(),
                new IndicatorsShouldDiffer());
    }

    private static List<Check> totals() {
        return List.of(
                new TotalMustBeSum(),
                new GradeMustFitScore(),
                new FullMarksNeedCleanRecord(),
                new ScoresMustAgree(),
                new ScoresShouldFitSpending(),
                new ScoreAtBandEdge(),
                new ScoreNeedsItsDetails());
    }

    private static List<Check> money() {
        return List.of(
                new FundsMustAddUp(),
                new SubItemsMustSumToTotal(),
                new ComponentsMustMakeTheirSum(),
                new SpendingMustNotExceedBudget(),
                new RatesMustBeComputedRight(),
                new LowExecutionNeedsReason(),
                new AdjustmentNeedsReason(),
                new SameFigureMustBeSame(),
                new FiguresMustBeWellFormed(),
                new OneExecutionRate(),
                new IncreaseMustBeProvable(),
                new CountsMustAddUp(),
                new CutOffShouldBeYearEnd(),
                new StaffCostsDoNotBelong(),
                new LateSpendingNeedsWord(),
                new LowReceiptNeedsReason(),
                new AmountsShouldBeKnown(),
                new TableSumsMustHold(),
                new RateNeedsItsBase());
    }

    private static List<Check> wording() {
        return List.of(
                new YearsShouldBeThisYears(),
                new TextShouldNotRepeatLastYear(),
                new NothingShouldBeSaidTwice(),
                new WordsShouldBeOurs(),
                new CriteriaAreNoFacts(),
                new NoPlaceholderMayRemain(),
                new NoSectionMayBeEmpty(),
                new OneNameForOurselves(),
                new BackgroundIsNoProfile());
    }

    private static List<Check> order() {
        return List.of(
                new HeadingsMustCount(),
                new RecommendationsHaveTheirOwnList(),
                new RequiredSectionsMustBeThere(),
                new PunctuationShouldBeEven(),
                new AnalysisCoversEveryClass());
    }

    private static List<Check> remedies() {
        return List.of(
                new IssuesNeedMeasures(),
                new IssuesMustSaySomething(),
                new IssuesNeedCauseAndOwner(),
                new LastYearsIssuesMustNotVanish(),
                new ReturnsMustBeAnswered());
    }

    private static List<Check> proof() {
        return List.of(
                new SatisfactionNeedsSurvey(),
                new IndicatorsNeedEvidence(),
                new ClaimsShouldBeProved(),
                new BasisMustBeInForce(),
                new CoverMustBeSigned(),
                new PersonalDataMustStayPrivate(),
                new MethodsHaveOfficialNames());
    }
}
