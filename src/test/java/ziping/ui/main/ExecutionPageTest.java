package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import ziping.exchange.Sample;
import ziping.execution.LedgerEntry;
import ziping.project.FundingSource;
import ziping.report.Report;
import ziping.ui.support.Place;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** 资金与执行 under the clerk's keys, on a real data folder. */
class ExecutionPageTest extends WindowTest {

    private static final Report SAMPLE = Sample.WUHUA_2019.report();

    @Override
    void prepare() {
        keep(SAMPLE);
    }

    private void open(String item, String field) throws TimeoutException {
        interact(() -> window().open(SAMPLE.id()));
        find("#project-name", Region.class);
        interact(() -> window().go(new Place("execution", item, field)));
        find("#execution-fund", Region.class);
    }

    private void type(String text, KeyCode end) {
        write(text, 0);
        push(end);
    }

    private void paste(String text) {
        interact(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    @Test
    void fundsAreTypedSavedAndThereAfterARestart() throws TimeoutException {
        open("fund", "initial");
        type("568.93", KeyCode.TAB);
        type("", KeyCode.TAB);
        push(KeyCode.TAB);
        type("568.93", KeyCode.ENTER);
        await(() -> stored(SAMPLE.id()).total().received() != null);
        restart();
        FundingSource fund = stored(SAMPLE.id()).funds().getFirst();
        assertThat(fund.initial()).isEqualTo("5689300.00");
        assertThat(fund.received()).isEqualTo("5689300.00");
        open("fund", "initial");
        assertThat(totals("#execution-fund")).contains("568.93", "100.00%");
    }

    private List<String> totals(String table) {
        return texts(table, ".table-totals .cell");
    }

    private List<String> texts(String table, String cells) {
        return from(lookup(table)).lookup(cells).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void aPastedLedgerDrawsTheTimelineAndUndoTakesItBack() throws TimeoutException {
        open("fund", "initial");
        type("568.93", KeyCode.ENTER);
        paste("支付日期\t摘要\t金额\n2019-3-10\t网络租用\t100万元\n20191230\t尾款\t468.93\n合计\t\t568.93\n");
        clickOn("#execution-paste");
        await(() -> stored(SAMPLE.id()).ledger().size() == 2);
        assertThat(stored(SAMPLE.id()).ledger())
                .extracting(LedgerEntry::amount)
                .map(Object::toString)
                .containsExactly("1000000.00", "4689300.00");
        assertThat(lookup(".light").queryAll()).hasSize(12);
        assertThat(lookup("#tab-ledger").queryAs(ToggleButton.class).getText()).endsWith("2");
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> stored(SAMPLE.id()).ledger().isEmpty());
        assertThat(lookup(".light").queryAll()).isEmpty();
    }

    @Test
    void monthsAreTypedWhereThereIsNoLedger() throws TimeoutException {
        open("month:1", "spent");
        type("50", KeyCode.ENTER);
        type("60", KeyCode.ENTER);
        await(() -> stored(SAMPLE.id()).months().size() == 2);
        assertThat(stored(SAMPLE.id()).months().getLast().spent()).isEqualTo("600000.00");
        assertThat(stored(SAMPLE.id()).schedule()).isEqualTo(SAMPLE.schedule());
        assertThat(lookup(".spending-point").queryAll()).hasSize(12);
    }

    @Test
    void theLedgerIsSummedIntoTheItems() throws TimeoutException {
        String item = SAMPLE.spendingItems().getFirst().name();
        open("ledger", "date");
        paste("2019-3-10\t" + item + "\t一\t100\n2019-4-10\t" + item + "\t二\t20.5");
        push(KeyCode.CONTROL, KeyCode.V);
        clickOn("#tab-item");
        interact(() -> lookup("#execution-sum-ledger").queryAs(Button.class).fire());
        await(() -> stored(SAMPLE.id()).spendingItems().getFirst().paid() != null);
        assertThat(stored(SAMPLE.id()).spendingItems().getFirst().paid()).isEqualTo("1205000.00");
        assertThat(lookup("#execution-agreement").queryAs(Label.class).getText())
                .startsWith("支出合计不一致");
    }

    @Test
    void theUnitIsSwitchedOnTheWholePage() throws TimeoutException {
        open("fund", "spent");
        clickOn("#execution-unit");
        assertThat(totals("#execution-fund")).contains("5,689,300.00");
        open("ledger", "amount");
        assertThat(texts("#execution-ledger", ".table-head .cell")).contains("金额（元）");
        clickOn("#execution-unit");
        assertThat(texts("#execution-ledger", ".table-head .cell")).contains("金额（万元）");
    }

    @Test
    void anImpossibleAmountIsRefusedAtTheCell() throws TimeoutException {
        open("fund", "initial");
        type("-5", KeyCode.ENTER);
        assertThat(lookup(".cell-complaint").queryAs(Label.class).getText())
                .isEqualTo("年初预算数不能是负数（-50000.00元），请改为0或正数。");
        push(KeyCode.ESCAPE);
        assertThat(stored(SAMPLE.id()).funds()).isEqualTo(SAMPLE.funds());
    }
}
