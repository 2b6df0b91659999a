package ziping.ui.project;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import ziping.evaluation.TeamMember;
import ziping.project.BasisDocument;
import ziping.ui.control.FormPane;
import ziping.ui.control.PageHead;
import ziping.ui.control.ReportTable;
import ziping.ui.support.Messages;
import ziping.ui.support.Page;
import ziping.ui.support.PageContext;
import ziping.ui.support.Place;

/** 基本情况: the unit, the project, what it rests on, and who evaluates it. */
public final class ProjectPage implements Page {

    private static final Messages WORDS = Messages.of(ProjectPage.class);

    /** The page's id in every place on it. */
    static final String ID = "project";

    private final FormPane form;
    private final ReportTable<BasisDocument> basis;
    private final ReportTable<TeamMember> team;
    private final ScrollPane node;

    /** Builds the page. */
    public ProjectPage(PageContext context) {
        basis = ProjectTables.basis(context.report());
        team = ProjectTables.team(context.report());
        form = new FormPane(ID, context.report(), WORDS);
        addProject();
        addTexts();
        addUnit();
        addEvaluation();
        VBox page = new VBox(new PageHead(WORDS.get("title")), form.node());
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
        if (!basis.focus(place) && !team.focus(place)) {
            form.focus(place.field().isEmpty() ? ProjectForm.NAME.id() : place.field());
        }
    }

    private void addProject() {
        form.section("section.project")
                .text(ProjectForm.NAME)
                .count(ProjectForm.YEAR)
                .text(ProjectForm.CODE)
                .text(ProjectForm.TYPE)
                .text(ProjectForm.DEPARTMENT)
                .text(ProjectForm.IMPLEMENTER)
                .date(ProjectForm.START)
                .date(ProjectForm.END)
                .text(ProjectForm.LEADER)
                .text(ProjectForm.PHONE);
    }

    private void addTexts() {
        form.section("section.basis")
                .area(ProjectForm.BACKGROUND, 4)
                .wide(ProjectForm.BASIS.id(), basis.node())
                .area(ProjectForm.BASIS_NOTE, 2)
                .area(ProjectForm.CONTENT, 4)
                .area(ProjectForm.PLAN, 3)
                .area(ProjectForm.ORGANISATION, 3);
    }

    private void addUnit() {
        form.section("section.unit")
                .text(ProjectForm.UNIT_NAME)
                .text(ProjectForm.SHORT_NAME)
                .area(ProjectForm.DUTIES, 4)
                .count(ProjectForm.ADMINISTRATIVE_POSTS)
                .count(ProjectForm.INSTITUTION_POSTS)
                .count(ProjectForm.SUPPORT_POSTS)
                .count(ProjectForm.STAFF)
                .area(ProjectForm.DEPARTMENTS, 3);
    }

    private void addEvaluation() {
        form.section("section.evaluation")
                .date(ProjectForm.EVALUATION_DATE)
                .text(ProjectForm.WRITER)
                .text(ProjectForm.EVALUATION_LEADER)
                .wide(ProjectForm.TEAM.id(), team.node());
    }
}
