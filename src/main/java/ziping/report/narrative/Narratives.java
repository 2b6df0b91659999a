package ziping.report.narrative;

import static java.util.Map.entry;

import ziping.report.ReportFigures;
import ziping.report.document.Paragraph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** All narratives by the key that outlines use. */
public final class Narratives {

    private static final Map<String, Narrative> BY_KEY =
            Map.ofEntries(
                    entry("summary", new SummaryNarrative()),
                    entry("basis", BasisNarrative.ofProject()),
                    entry("evaluationBasis", BasisNarrative.ofEvaluation()),
                    entry("spendingItems", new SpendingItemsNarrative()),
                    entry("budgetDocuments", new BudgetDocumentsNarrative()),
                    entry("execution", new ExecutionNarrative()),
                    entry("months", new MonthsNarrative()),
                    entry("goals", new GoalsNarrative()),
                    entry("rules", new RulesNarrative()),
                    entry("survey", new SurveyNarrative()),
                    entry("conclusion", new ConclusionNarrative()),
                    entry("scoreGaps", new ScoreGapsNarrative()),
                    entry("lostPoints", new LostPointsNarrative()),
                    entry("analysis", AnalysisNarrative.whole()),
                    entry("analysisDecision", AnalysisNarrative.part("analysisDecision", "决策")),
                    entry("analysisProcess", AnalysisNarrative.part("analysisProcess", "过程")),
                    entry("analysisOutput", AnalysisNarrative.part("analysisOutput", "产出", "成本")),
                    entry("analysisBenefit", AnalysisNarrative.part("analysisBenefit", "效益")),
                    entry(
                            "analysisSatisfaction",
                            AnalysisNarrative.part("analysisSatisfaction", "满意度")),
                    entry("issues", new IssuesNarrative()),
                    entry("recommendations", new RecommendationsNarrative()),
                    entry("otherNotes", new OtherNotesNarrative()));

    private Narratives() {}

    /** The keys there are. */
    public static Set<String> keys() {
        return BY_KEY.keySet();
    }

    /** Writes the paragraphs under a key. */
    public static List<Paragraph> write(String key, ReportFigures figures) {
        return BY_KEY.get(key).write(figures);
    }
}
