package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ziping.project.Project;
import ziping.report.Report;
import ziping.report.ReportSummary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    void listsTheNewestYearUntilAnotherIsChosen() throws TimeoutException {
        TableView<ReportSummary> table = projects();
        assertThat(names(table)).containsExactlyInAnyOrder("便民服务大厅运行维护", "政务信息系统升级");
        choose("2018");
        await(() -> names(table).equals(List.of("政务公开宣传")));
        choose("全部年度");
        await(() -> names(table).size() == 3);
    }

    @Test
    void theNameTakesTheRoomThatIsLeftOver() throws TimeoutException {
        TableView<ReportSummary> table = projects();
        for (int width : List.of(1900, 960, 1900)) {
            interact(() -> stage().setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
        }
        double budget = table.getColumns().get(1).getWidth();
        assertThat(table.getColumns().getFirst().getWidth()).isGreaterThan(4 * budget);
    }

    @Test
    void theNextStepsLeadToTheVeryPlace() throws TimeoutException {
        projects();
        Button first = find("#nextSteps .link", Button.class);
        assertThat(first.getAccessibleText()).startsWith("便民服务大厅运行维护").endsWith("去修改");
        interact(first::fire);
        await(() -> window().place().page().equals("execution"));
    }

    @Test
    void removingTheOpenProjectClosesIt() throws TimeoutException {
        TableView<ReportSummary> table = projects();
        interact(() -> window().open(table.getItems().getFirst().id()));
        find("#project-name", TextField.class);
        interact(() -> window().goHome());
        interact(() -> table.getSelectionModel().select(0));
        interact(table::requestFocus);
        KeyEvent delete =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false);
        interact(() -> Platform.runLater(() -> table.fireEvent(delete)));
        answer("删除项目");
        await(() -> table.getItems().size() == 1);
        assertThat(window().place().page()).isEmpty();
    }

    @Test
    void theDeadlineSetInTheSettingsIsCountedDown() throws TimeoutException {
        projects();
        assertThat(find("#card-deadline", Label.class).getText()).isEqualTo("—");
        interact(() -> lookup("#nav-settings").queryAs(Button.class).fire());
        TextField deadline = find("#deadline", TextField.class);
        interact(deadline::requestFocus);
        interact(() -> deadline.setText("2027年13月1日"));
        push(KeyCode.ENTER);
        assertThat(find("#deadline-problem", Label.class).getText()).contains("2027年13月1日");
        String due = LocalDate.now(ZoneId.systemDefault()).plusDays(12).toString();
        interact(() -> deadline.setText(due));
        push(KeyCode.ENTER);
        restart();
        projects();
        assertThat(find("#card-deadline", Label.class).getText()).isEqualTo("12 天");
    }

    private void choose(String year) throws TimeoutException {
        MenuButton menu = find("#crumb-menu", MenuButton.class);
        interact(
                () ->
                        menu.getItems().stream()
                                .filter(item -> item.getText().equals(year))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private static List<String> names(TableView<ReportSummary> table) {
        return table.getItems().stream().map(ReportSummary::name).toList();
    }

    @Test
    void showsOnlyWhatIsSought() throws TimeoutException {
        TableView<ReportSummary> table = projects();
        TextField search = find("#searchProjects", TextField.class);
        interact(() -> search.setText("政务"));
        assertThat(table.getItems()).hasSize(1);
        interact(() -> search.setText("bmfw"));
        assertThat(table.getItems()).extracting(ReportSummary::name).containsExactly("便民服务大厅运行维护");
        interact(() -> search.setText(""));
        assertThat(table.getItems()).hasSize(2);
    }

    /** By the mouse on a row, and by the key of the menu on the row that is selected. */
    @Test
    void theMenuOpensTheProjectOfItsRow() throws TimeoutException {
        TableView<ReportSummary> table = projects();
        for (boolean byKey : List.of(false, true)) {
            ReportSummary last = table.getItems().getLast();
            interact(() -> table.getSelectionModel().select(last));
            TableRow<?> row =
                    lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                            .filter(r -> r.getItem() == last)
                            .findFirst()
                            .orElseThrow();
            Point2D at = row.localToScreen(20, 10);
            ContextMenuEvent asked =
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            20,
                            10,
                            at.getX(),
                            at.getY(),
                            byKey,
                            null);
            assertThat(menuItem("打开")).isEmpty();
            interact(() -> (byKey ? table : row).fireEvent(asked));
            await(() -> menuItem("打开").isPresent());
            interact(() -> choose(menuItem("打开").orElseThrow()));
            await(() -> window().place().page().equals("project"));
            assertThat(find("#project-name", TextField.class).getText()).isEqualTo(last.name());
            interact(() -> window().goHome());
        }
    }

    /** As by a click, which closes the menu. */
    private static void choose(MenuItem item) {
        item.getParentPopup().hide();
        item.fire();
    }

    private static Optional<MenuItem> menuItem(String words) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.getText().equals(words))
                .findFirst();
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
