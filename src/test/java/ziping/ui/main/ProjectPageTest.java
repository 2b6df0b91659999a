package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ziping.project.Project;
import ziping.report.MendedRemark;
import ziping.report.Report;
import ziping.ui.Composition;
import ziping.ui.control.EditTable;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

class ProjectPageTest extends WindowTest {

    private static final String ID = "p1";

    @Override
    void prepare() {
        keep(Report.of(Project.named("业务费整体项目", 2019)).withId(ID));
    }

    @Test
    void marksAFieldUntilItIsMended() throws TimeoutException {
        open();
        TextInputControl leader = input("#evaluation-leader");
        await(() -> isMarked(leader));
        assertThat(leader.getTooltip().getText()).startsWith("必改：");
        assertThat(isMarked(input("#project-leader"))).isFalse();
        type("#evaluation-leader", "张三");
        await(() -> !isMarked(leader));
        assertThat(leader.getTooltip()).isNull();
        Report kept = kept(ID, r -> !r.mendedRemarks().isEmpty());
        assertThat(kept.mendedRemarks()).extracting(MendedRemark::checkId).contains("H05");
    }

    private static boolean isMarked(TextInputControl field) {
        return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("must-mend"));
    }

    @Test
    void keepsWhatWasTypedOverARestartAndReturnsToTheSameField() throws TimeoutException {
        open();
        type("#project-code", "530100-2019-001");
        type("#project-start", "20190101");
        type("#unit-staff", "２１");
        type("#unit-departments", "办公室、审批科");
        type("#project-background", "第一段\n第二段");
        restart();
        TextInputControl last = input("#project-background");
        await(last::isFocused);
        assertThat(input("#project-code").getText()).isEqualTo("530100-2019-001");
        assertThat(input("#project-start").getText()).isEqualTo("2019年1月1日");
        assertThat(input("#unit-staff").getText()).isEqualTo("21");
        assertThat(input("#unit-departments").getText()).isEqualTo("办公室\n审批科");
        assertThat(input("#project-background").getText()).isEqualTo("第一段\n第二段");
        Report stored = stored(ID);
        assertThat(stored.project().start()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(stored.unit().departments()).isEqualTo(List.of("办公室", "审批科"));
    }

    @Test
    void keepsWordsAndNotTheLettersAnInputMethodMakesThemOf() throws TimeoutException {
        open();
        TextInputControl leader = input("#project-leader");
        interact(leader::requestFocus);
        interact(() -> leader.fireEvent(Composition.open("zhou")));
        assertThat(leader.getText()).isEqualTo("zhou");
        assertThat(find("#undo", Button.class).isDisabled()).isTrue();
        interact(() -> leader.fireEvent(Composition.done("周")));
        assertThat(kept(ID, r -> !r.project().leader().isEmpty()).project().leader())
                .isEqualTo("周");
    }

    @Test
    void savesWithoutBeingAskedAndSaysSo() throws TimeoutException {
        open();
        type("#project-leader", "周明远");
        Label saved = find("#saved", Label.class);
        await(() -> saved.getText().contains("已保存 "));
        assertThat(stored(ID).project().leader()).isEqualTo("周明远");
    }

    @Test
    void refusesTheImpossibleAtTheFieldAndKeepsWhatWasThere() throws TimeoutException {
        open();
        type("#project-start", "2019-3-10");
        type("#project-end", "2019-3-1");
        Label problem = lookup("#project-end-problem").queryAs(Label.class);
        assertThat(problem.getText()).contains("早于开始日期");
        type("#project-end", "三月一日");
        assertThat(problem.getText()).contains("三月一日");
        type("#unit-staff", "-3");
        assertThat(lookup("#unit-staff-problem").queryAs(Label.class).getText()).contains("负数");
        type("#project-end", "2019-12-31");
        assertThat(problem.getText()).isEmpty();
        restart();
        assertThat(stored(ID).project().end()).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(stored(ID).unit().staff()).isNull();
    }

    @Test
    void undoesAndRedoesWholeFieldsByKeys() throws TimeoutException {
        open();
        type("#project-leader", "周明远");
        type("#project-phone", "12345678");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(input("#project-phone").getText()).isEmpty();
        assertThat(input("#project-leader").getText()).isEqualTo("周明远");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(input("#project-leader").getText()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(input("#project-leader").getText()).isEqualTo("周明远");
        assertThat(lookup("#undo").query().getAccessibleText()).isEqualTo("撤销：修改项目负责人");
        assertThat(lookup("#redo").query().getAccessibleText()).isEqualTo("重做：修改联系电话");
    }

    @Test
    void canBeFilledWithTheKeyboardAlone() throws TimeoutException {
        Node table = find("#projects", Node.class);
        await(table::isFocused);
        push(KeyCode.ENTER);
        Node name = find("#project-name", Node.class);
        await(name::isFocused);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        write("A-7");
        push(KeyCode.TAB);
        assertThat(input("#project-type").isFocused()).isTrue();
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        await(() -> lookup("#projects").tryQuery().isPresent());
        await(() -> stored(ID).project().code().equals("A-7"));
    }

    @Test
    void keepsTheDocumentsAProjectRestsOn() throws TimeoutException {
        open();
        EditTable<?> table = find("#project-basis", EditTable.class);
        interact(() -> table.focusCell(0, "title"));
        write("项目管理办法", 0);
        push(KeyCode.ENTER);
        await(() -> !stored(ID).project().basis().isEmpty());
        assertThat(stored(ID).project().basis().getFirst().title()).isEqualTo("项目管理办法");
    }

    private void open() throws TimeoutException {
        interact(() -> window().open(ID));
        find("#project-name", Node.class);
    }

    private TextInputControl input(String query) throws TimeoutException {
        return find(query, TextInputControl.class);
    }

    /** As a person does: into the field, over what is there, and out of it again. */
    private void type(String query, String text) throws TimeoutException {
        TextInputControl input = input(query);
        interact(
                () -> {
                    input.requestFocus();
                    input.selectAll();
                    input.replaceSelection(text);
                });
        if (!query.equals("#project-background")) {
            push(KeyCode.TAB);
        }
    }
}
