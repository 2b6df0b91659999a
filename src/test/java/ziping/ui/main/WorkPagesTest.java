package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ziping.evidence.Evidence;
import ziping.finding.Issue;
import ziping.finding.Recommendation;
import ziping.indicator.IndicatorBuilder;
import ziping.project.Project;
import ziping.report.Report;
import ziping.survey.Question;
import ziping.survey.Survey;
import ziping.ui.control.EditTable;
import ziping.ui.support.Place;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** 评价工作, 问题与建议 and 佐证材料, filled from nothing and kept over a restart. */
class WorkPagesTest extends WindowTest {

    private static final String ID = "p1";

    @Override
    void prepare() {
        Report report =
                Report.of(Project.named("业务费整体项目", 2019))
                        .withId(ID)
                        .withIndicators(
                                List.of(
                                        IndicatorBuilder.builder().id("i1").name("办件量").build(),
                                        IndicatorBuilder.builder().id("i2").name("满意度").build()));
        keep(report);
    }

    @Test
    void aMeasureMadeForAnIssueAnswersItUntilTheSwitchIsTurned() throws TimeoutException {
        go("finding");
        fire("#add-issues");
        Issue issue = kept(ID, r -> !r.issues().isEmpty()).issues().getFirst();
        type("#issue-description-" + issue.id(), "支出进度慢于要求");
        assertThat(lookup(".pill").queryAllAs(Label.class))
                .anySatisfy(pill -> assertThat(pill.getText()).isEqualTo("缺措施"));
        interact(
                () ->
                        lookup(".finding-header .link")
                                .<ButtonBase>queryAll()
                                .iterator()
                                .next()
                                .fire());
        Recommendation measure =
                kept(ID, r -> !r.recommendations().isEmpty()).recommendations().getFirst();
        assertThat(measure.issueIds()).containsExactly(issue.id());
        type("#measure-measure-" + measure.id(), "按月通报支出进度");
        type("#measure-due-" + measure.id(), "20200630");
        fire("#answers-" + measure.id() + "-" + issue.id());
        kept(ID, r -> r.recommendations().getFirst().issueIds().isEmpty());
        push(KeyCode.CONTROL, KeyCode.Z);
        restart();
        Recommendation kept = stored(ID).recommendations().getFirst();
        assertThat(kept.issueIds()).containsExactly(issue.id());
        assertThat(kept.measure()).isEqualTo("按月通报支出进度");
        assertThat(kept.due()).hasToString("2020-06-30");
        assertThat(stored(ID).issues().getFirst().description()).isEqualTo("支出进度慢于要求");
    }

    @Test
    @SuppressWarnings("unchecked")
    void countedAnswersBecomeASatisfactionRateWithItsFormula() throws TimeoutException {
        go("evaluation");
        type("#evaluation-purpose", "检查资金使用效果");
        fire("#survey-add");
        Survey survey = kept(ID, r -> !r.surveys().isEmpty()).surveys().getFirst();
        EditTable<Question> table = find("#survey-questions", EditTable.class);
        interact(() -> table.focusCell(0, "text"));
        write("您对窗口服务是否满意？").push(KeyCode.ENTER);
        interact(() -> table.focusCell(0, "count0"));
        write("80").push(KeyCode.ENTER);
        interact(() -> table.focusCell(0, "count2"));
        write("20").push(KeyCode.ENTER);
        assertThat(lookup("#survey-result-" + survey.id()).queryAs(Label.class).getText())
                .startsWith("满意度 80.00%")
                .contains("满意人数÷有效作答人数");
        restart();
        assertThat(stored(ID).surveys().getFirst().satisfaction()).isEqualByComparingTo("80");
        assertThat(stored(ID).evaluation().purpose()).isEqualTo("检查资金使用效果");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPieceOfEvidenceSupportsIndicatorsByTheirNumbers() throws TimeoutException {
        go("evidence");
        EditTable<Evidence> table = find("#evidence-list", EditTable.class);
        interact(() -> table.focusCell(0, "title"));
        write("预算批复").push(KeyCode.ENTER);
        interact(() -> table.focusCell(0, "supports"));
        write("1、3").push(KeyCode.ENTER);
        assertThat(table.complaintProperty().get()).contains("没有第3个指标");
        push(KeyCode.ESCAPE);
        interact(() -> table.focusCell(0, "supports"));
        write("1、2").push(KeyCode.ENTER);
        restart();
        assertThat(stored(ID).evidence().getFirst().indicatorIds()).containsExactly("i1", "i2");
    }

    private void go(String page) throws TimeoutException {
        interact(() -> window().open(ID));
        find("#project-name", TextField.class);
        interact(() -> window().go(Place.of(page)));
    }

    private void fire(String query) {
        interact(() -> lookup(query).queryAs(ButtonBase.class).fire());
    }

    private void type(String query, String text) throws TimeoutException {
        TextInputControl input = find(query, TextInputControl.class);
        interact(input::requestFocus);
        interact(() -> input.setText(text));
        interact(() -> input.getParent().getScene().getRoot().requestFocus());
    }
}
