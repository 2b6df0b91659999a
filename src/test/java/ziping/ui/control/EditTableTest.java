package ziping.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import ziping.execution.LedgerEntry;
import ziping.ui.Composition;
import ziping.value.MoneyUnit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The table under real keys, as the clerk uses it. */
@Tag("ui")
class EditTableTest extends ApplicationTest {

    private final List<String> reachedWindow = new ArrayList<>();
    private LedgerTableDemo demo;
    private EditTable<LedgerEntry> table;
    private Button elsewhere;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        demo =
                new LedgerTableDemo(
                        List.of(
                                LedgerTableDemo.entry("甲", "100.00"),
                                LedgerTableDemo.entry("乙", "200.00"),
                                LedgerTableDemo.entry("丙", "300.00")));
        table = demo.table;
        elsewhere = new Button("别处");
        VBox root = new VBox(8, table, elsewhere);
        root.setOnKeyPressed(key -> reachedWindow.add(key.getCode().toString()));
        table.focusCell(1, "amount");
        stage.setScene(new Scene(root, 900, 500));
        stage.show();
    }

    private void at(int row, int column) {
        interact(() -> table.focusCell(row, table_id(column)));
    }

    private static String table_id(int column) {
        return List.of("支付日期", "支出细项", "摘要", "amount", "备注", "字数").get(column);
    }

    private void keys(KeyCode... codes) {
        push(codes);
    }

    private void typeText(String text) {
        write(text, 0);
    }

    private LedgerEntry row(int index) {
        return table.getRows().get(index);
    }

    private String total() {
        return lookup(".table-totals .cell").queryAllAs(Label.class).stream()
                .skip(LedgerTableDemo.AMOUNT)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private void clipboard(String text) {
        interact(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private String clipboard() {
        List<String> text = new ArrayList<>();
        interact(() -> text.add(Clipboard.getSystemClipboard().getString()));
        return text.getFirst();
    }

    @Test
    void typingReplacesAndEnterGoesDown() {
        at(0, LedgerTableDemo.AMOUNT);
        typeText("150");
        keys(KeyCode.ENTER);
        typeText("250");
        keys(KeyCode.ENTER);
        assertThat(row(0).amount()).isEqualTo("150.00");
        assertThat(row(1).amount()).isEqualTo("250.00");
        assertThat(total()).isEqualTo("700.00");
        assertThat(demo.steps).containsExactly("修改台账“甲”的金额", "修改台账“乙”的金额");
    }

    @Test
    void f2EditsWhatIsThere() {
        at(1, LedgerTableDemo.SUMMARY);
        keys(KeyCode.F2);
        typeText("a");
        keys(KeyCode.ENTER);
        assertThat(row(1).summary()).isEqualTo("乙a");
    }

    @Test
    void escapeGivesUp() {
        at(0, LedgerTableDemo.SUMMARY);
        typeText("abc");
        keys(KeyCode.ESCAPE);
        assertThat(row(0).summary()).isEqualTo("甲");
        assertThat(demo.steps).isEmpty();
    }

    @Test
    void tabGoesRightAndEnterBackToWhereTabbingBegan() {
        at(0, LedgerTableDemo.SUMMARY);
        typeText("x");
        keys(KeyCode.TAB);
        typeText("7");
        keys(KeyCode.ENTER);
        typeText("y");
        keys(KeyCode.ENTER);
        assertThat(row(0).summary()).isEqualTo("x");
        assertThat(row(0).amount()).isEqualTo("7.00");
        assertThat(row(1).summary()).isEqualTo("y");
    }

    @Test
    void leavingByMouseCommits() {
        at(0, LedgerTableDemo.SUMMARY);
        typeText("kept");
        clickOn(elsewhere);
        assertThat(row(0).summary()).isEqualTo("kept");
    }

    @Test
    void leavingToAnotherCellCommits() {
        at(0, LedgerTableDemo.SUMMARY);
        typeText("kept");
        clickOn(table.localToScreen(60, 31 * 2.5));
        assertThat(row(0).summary()).isEqualTo("kept");
        assertThat(table.activeRowProperty().get()).isEqualTo(row(1));
    }

    @Test
    void aTextThatIsNoAmountIsRefusedInOneSentenceAndKeptWhenLeaving() {
        at(0, LedgerTableDemo.AMOUNT);
        typeText("abc");
        keys(KeyCode.ENTER);
        assertThat(table.complaintProperty().get())
                .isEqualTo("“abc”读不懂，请填金额，如 1,234.50 或 568.93万元。");
        clickOn(elsewhere);
        assertThat(row(0).amount()).isEqualTo("100.00");
        assertThat(shown(0, LedgerTableDemo.AMOUNT)).isEqualTo("abc");
        at(0, LedgerTableDemo.AMOUNT);
        assertThat(table.complaintProperty().get()).startsWith("“abc”读不懂");
        typeText("5");
        keys(KeyCode.ENTER);
        assertThat(row(0).amount()).isEqualTo("5.00");
        assertThat(shown(0, LedgerTableDemo.AMOUNT)).isEqualTo("5.00");
    }

    @Test
    void theComplaintHasItsColoursInAWindowOfItsOwn() {
        at(0, LedgerTableDemo.AMOUNT);
        typeText("abc");
        keys(KeyCode.ENTER);
        Label complaint = lookup(".cell-complaint").queryAs(Label.class);
        assertThat(complaint.getBorder()).isNotNull();
    }

    private String shown(int row, int column) {
        List<Node> rows = new ArrayList<>(lookup(".table-row").queryAll());
        return ((Label) rows.get(row).lookupAll(".cell").stream().skip(column).findFirst().get())
                .getText();
    }

    @Test
    void theEmptyLastRowTakesANewRecord() {
        at(3, LedgerTableDemo.DATE);
        typeText("2019.3.11");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        typeText("new");
        keys(KeyCode.ENTER);
        assertThat(table.getRows()).hasSize(4);
        assertThat(row(3).date()).isEqualTo(LocalDate.of(2019, 3, 11));
        assertThat(row(3).summary()).isEqualTo("new");
        assertThat(shown(3, LedgerTableDemo.DATE)).isEqualTo("2019年3月11日");
        assertThat(demo.steps.getFirst()).isEqualTo("新增台账");
    }

    @Test
    void pastesABlockFromExcelAndSaysHowItWasTaken() {
        clipboard("2019-3-1\t网络租用\t一\t568.93万元\r\n20190302\t劳务费\t\"二\n行\"\t１２３．５\r\n");
        at(3, LedgerTableDemo.DATE);
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(table.getRows()).hasSize(5);
        assertThat(row(3).amount()).isEqualTo("5689300.00");
        assertThat(row(4).summary()).isEqualTo("二 行");
        assertThat(row(4).amount()).isEqualTo("123.50");
        assertThat(table.noticeProperty().get())
                .isEqualTo("已粘贴 2 行，识别 568.93万元 → 5,689,300.00 元；１２３．５ → 123.50 元。");
        assertThat(demo.steps).containsExactly("粘贴台账 2 行");
    }

    @Test
    void pastedTextsThatMeanNothingStayMarkedAtTheirCells() {
        clipboard("1\nabc\n3");
        at(0, LedgerTableDemo.AMOUNT);
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(row(0).amount()).isEqualTo("1.00");
        assertThat(row(1).amount()).isEqualTo("200.00");
        assertThat(row(2).amount()).isEqualTo("3.00");
        assertThat(table.noticeProperty().get()).contains("有 1 格读不懂");
        assertThat(shown(1, LedgerTableDemo.AMOUNT)).isEqualTo("abc");
    }

    @Test
    void aHeadRowLeadsPastedColumnsToTheirOwn() {
        clipboard("金额（元）\t摘要\n10\tA\n20\tB\n合计\t\n");
        at(3, LedgerTableDemo.DATE);
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(table.getRows()).hasSize(5);
        assertThat(row(3).summary()).isEqualTo("A");
        assertThat(row(4).amount()).isEqualTo("20.00");
    }

    @Test
    void copiesABlockThatPastesBackUnchanged() {
        at(0, LedgerTableDemo.DATE);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard())
                .isEqualTo("2019-03-10\t网络租用\t甲\t100.00\n2019-03-10\t网络租用\t乙\t200.00");
        at(3, LedgerTableDemo.DATE);
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(table.getRows()).hasSize(5);
        assertThat(row(4).withId("")).isNotEqualTo(row(1));
        assertThat(row(4).withId(row(1).id())).isEqualTo(row(1));
    }

    @Test
    void deleteClearsABlockAndControlDFillsDown() {
        at(0, LedgerTableDemo.SUMMARY);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.D);
        assertThat(table.getRows()).extracting(LedgerEntry::summary).containsOnly("甲");
        keys(KeyCode.DELETE);
        assertThat(table.getRows()).extracting(LedgerEntry::summary).containsOnly("");
        assertThat(demo.steps).containsExactly("向下填充台账 3 格", "清除台账 3 格");
    }

    @Test
    void altArrowsReorderAndTheSelectionFollows() {
        at(0, LedgerTableDemo.SUMMARY);
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.ALT, KeyCode.DOWN);
        assertThat(table.getRows()).extracting(LedgerEntry::summary).containsExactly("乙", "丙", "甲");
        keys(KeyCode.ALT, KeyCode.UP);
        assertThat(table.getRows()).extracting(LedgerEntry::summary).containsExactly("乙", "甲", "丙");
        assertThat(table.activeRowProperty().get().summary()).isEqualTo("甲");
    }

    @Test
    void rowsAreInsertedAndDeletedByKey() {
        at(1, LedgerTableDemo.SUMMARY);
        keys(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(table.getRows()).extracting(LedgerEntry::summary).containsExactly("甲", "丙");
        keys(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(table.getRows()).extracting(LedgerEntry::summary).containsExactly("甲", "", "丙");
        assertThat(demo.steps).containsExactly("删除台账“乙”", "插入台账 1 行");
    }

    @Test
    void computedCellsTakeNothing() {
        at(0, LedgerTableDemo.LENGTH);
        typeText("9");
        keys(KeyCode.ENTER);
        keys(KeyCode.DELETE);
        assertThat(demo.steps).isEmpty();
    }

    @Test
    void enterAndEscapeBelongToTheInputMethodWhileItComposes() {
        at(0, LedgerTableDemo.SUMMARY);
        compose(Composition.open("nihao"));
        keys(KeyCode.ENTER);
        assertThat(demo.steps).isEmpty();
        compose(Composition.open("nihao"));
        keys(KeyCode.ESCAPE);
        compose(Composition.done("你好"));
        keys(KeyCode.ENTER);
        assertThat(row(0).summary()).isEqualTo("你好");
    }

    /** A window that opens would end the composition, as a real input method showed. */
    @Test
    void choicesWaitForTheWordsOfTheInputMethod() throws TimeoutException {
        at(0, LedgerTableDemo.ITEM);
        compose(Composition.open("xing"));
        assertThat(Window.getWindows()).hasSize(1);
        compose(Composition.done("星"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Window.getWindows().size() == 2);
        assertThat(((TextField) focused()).getText()).isEqualTo("星");
        keys(KeyCode.ENTER);
        assertThat(row(0).itemId()).isEqualTo("星级评定");
    }

    /** A window that closes would end it just as well. */
    @Test
    void whatIsReadBelowACellIsNotClosedByTheFirstLetterOfAComposition() {
        at(0, LedgerTableDemo.NOTE);
        interact(() -> table.begin("很长的备注".repeat(30), false));
        keys(KeyCode.ENTER);
        at(0, LedgerTableDemo.NOTE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows()).hasSize(2);
        compose(Composition.open("n"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows()).hasSize(2);
        compose(Composition.done("你"));
        keys(KeyCode.ENTER);
        assertThat(row(0).note()).isEqualTo("你");
    }

    private void compose(InputMethodEvent event) {
        interact(() -> table.getScene().getFocusOwner().fireEvent(event));
    }

    @Test
    void aChoiceIsFoundByTypingAPartOfIt() {
        at(0, LedgerTableDemo.ITEM);
        interact(() -> table.begin("", false));
        interact(() -> ((TextField) focused()).setText("星"));
        keys(KeyCode.ENTER);
        assertThat(row(0).itemId()).isEqualTo("星级评定");
    }

    @Test
    void arrowsChooseFromTheList() {
        at(0, LedgerTableDemo.ITEM);
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(row(0).itemId()).isEqualTo("劳务费");
    }

    private Node focused() {
        return table.getScene().getFocusOwner();
    }

    @Test
    void longTextBreaksLinesWithAltEnter() {
        at(0, LedgerTableDemo.NOTE);
        typeText("a");
        keys(KeyCode.ALT, KeyCode.ENTER);
        typeText("b");
        keys(KeyCode.ENTER);
        assertThat(row(0).note()).isEqualTo("a\nb");
    }

    @Test
    void theUnitCanBeSwitchedWithoutTouchingWhatIsKept() {
        interact(() -> demo.unit.set(MoneyUnit.WAN));
        assertThat(total()).isEqualTo("0.06");
        at(0, LedgerTableDemo.AMOUNT);
        keys(KeyCode.F2);
        keys(KeyCode.ENTER);
        assertThat(row(0).amount()).isEqualTo("100.00");
        typeText("1.5");
        assertThat(demo.steps).isEmpty();
        keys(KeyCode.ENTER);
        assertThat(row(1).amount()).isEqualTo("15000.00");
    }

    @Test
    void keysTheTableDoesNotKnowReachTheWindow() {
        at(0, LedgerTableDemo.SUMMARY);
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.K);
        keys(KeyCode.F1);
        assertThat(reachedWindow).contains("Z", "K", "F1");
    }

    @Test
    void controlTabLeavesTheTable() {
        at(0, LedgerTableDemo.SUMMARY);
        typeText("x");
        keys(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(row(0).summary()).isEqualTo("x");
        assertThat(focused()).isEqualTo(elsewhere);
    }

    @Test
    void dragSelectsABlock() {
        drag(table.localToScreen(60, 31 * 1.5)).dropTo(table.localToScreen(60, 31 * 2.5));
        assertThat(table.selectedRows()).hasSize(2);
        keys(KeyCode.DELETE);
        assertThat(row(0).date()).isNull();
        assertThat(row(1).date()).isNull();
        assertThat(row(2).date()).isNotNull();
    }

    @Test
    void fiveThousandRowsHaveNodesForThoseInViewOnly() {
        interact(() -> table.setRows(LedgerTableDemo.entries(5_000)));
        at(4_999, LedgerTableDemo.AMOUNT);
        typeText("2");
        keys(KeyCode.ENTER);
        assertThat(total()).isEqualTo("5,001.00");
        assertThat(lookup(".table-row").queryAll()).hasSizeLessThan(20);
    }
}
