package ziping.ui.evaluation;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import ziping.project.BasisDocument;
import ziping.ui.control.CellKinds;
import ziping.ui.control.DocumentTable;
import ziping.ui.control.FormPane;
import ziping.ui.control.PageHead;
import ziping.ui.control.ReportTable;
import ziping.ui.support.Messages;
import ziping.ui.support.OpenReport;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;

/** 评价工作: purpose, basis, plan, principles, methods, process and limits, and the surveys. */
public final class EvaluationPage implements Page {

    static final String ID = "evaluation";

    private static final Messages WORDS = Messages.of(EvaluationPage.class);

    private final FormPane form;
    private final ReportTable<BasisDocument> basis;
    private final SurveyList surveys;
    private final ScrollPane node;

    /** Builds the page. */
    public EvaluationPage(PageContext context) {
        OpenReport report = context.report();
        form = new FormPane(ID, report, WORDS);
        basis = DocumentTable.of(ID, report, EvaluationForm.BASIS, WORDS.get("evaluation.basis"));
        surveys = new SurveyList(report);
        fields();
        VBox page = new VBox(new PageHead(WORDS.get("title")), form.node(), surveys.node());
        page.getStyleClass().add("page");
        node = new ScrollPane(page);
        node.getStyleClass().add("page-scroll");
        node.setFitToWidth(true);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus(Place place) {
        boolean found = basis.focus(place) || surveys.focus(place) || form.focus(place);
        if (!found) {
            form.focus(EvaluationForm.PURPOSE.id());
        }
    }

    private void fields() {
        form.section("section.work")
                .area(EvaluationForm.PURPOSE, 3)
                .wide("evaluation.basis", basis.node())
                .area(EvaluationForm.PLAN, 3)
                .area(EvaluationForm.PRINCIPLES, 3)
                .area(EvaluationForm.METHODS, 3)
                .area(EvaluationForm.STANDARDS, 2)
                .area(EvaluationForm.PROCESS, 4)
                .area(EvaluationForm.LIMITS, 2)
                .value(EvaluationForm.STATED_SCORE, CellKinds.POINTS);
    }
}
