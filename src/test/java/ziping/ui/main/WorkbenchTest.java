package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportSummary;

import java.util.concurrent.TimeoutException;

class WorkbenchTest extends WindowTest {

    @Override
    void prepare() {
        keep(
                Report.of(Project.named("便民服务大厅运行维护", 2019)),
                Report.of(Project.named("政务信息系统升级", 2019)),
                Report.of(Project.named("政务公开宣传", 2018)));
    }

    @Test
    void listsTheProjectsOfAllYears() throws TimeoutException {
        assertThat(projects().getItems())
                .extracting(ReportSummary::name)
                .containsExactlyInAnyOrder("便民服务大厅运行维护", "政务信息系统升级", "政务公开宣传");
    }

    @Test
    void showsOnlyWhatIsSought() throws TimeoutException {
        TableView<ReportSummary> table = projects();
        TextField search = find("#searchProjects", TextField.class);
        interact(() -> search.setText("政务"));
        assertThat(table.getItems()).hasSize(2);
        interact(() -> search.setText("bmfw"));
        assertThat(table.getItems()).extracting(ReportSummary::name).containsExactly("便民服务大厅运行维护");
        interact(() -> search.setText(""));
        assertThat(table.getItems()).hasSize(3);
    }

    @Test
    void opensTheSelectedProjectByEnter() throws TimeoutException {
        TableView<ReportSummary> table = projects();
        interact(
                () -> {
                    table.getSelectionModel().select(0);
                    table.requestFocus();
                });
        String name = table.getItems().getFirst().name();
        push(KeyCode.ENTER);
        TextField field = find("#project-name", TextField.class);
        assertThat(field.getText()).isEqualTo(name);
    }

    @SuppressWarnings("unchecked")
    private TableView<ReportSummary> projects() throws TimeoutException {
        TableView<ReportSummary> table = find("#projects", TableView.class);
        await(() -> !table.getItems().isEmpty());
        return table;
    }

    @Test
    void beginsANewProjectAndRefusesANameThatIsTaken() throws TimeoutException {
        projects();
        Button create = find("#newProject", Button.class);
        interact(() -> Platform.runLater(create::fire));
        TextField name = find("#newName", TextField.class);
        TextField year = find("#newYear", TextField.class);
        interact(
                () -> {
                    name.setText("政务公开宣传");
                    year.setText("2018");
                });
        answer("新建");
        assertThat(find("#newProblem", Label.class).getText()).contains("2018年度已有");
        interact(() -> year.setText("2019"));
        answer("新建");
        TextField opened = find("#project-name", TextField.class);
        assertThat(opened.getText()).isEqualTo("政务公开宣传");
        assertThat(app().store().reports().existsFor("政务公开宣传", 2019)).isTrue();
    }
}
