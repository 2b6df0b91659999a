package ziping.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ziping.report.Report;
import ziping.ui.control.EditTable;
import ziping.ui.support.Place;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A project from nothing to its files, by visible controls and keys alone: every page is filled in,
 * Word and Excel are written and read back, and the figures in both are the ones worked out here by
 * hand.
 */
class JourneyTest extends WindowTest {

    private static final String NAME = "政务服务大厅运行维护";

    /** As Excel puts a block on the clipboard: a cell with a line break stands in quotes. */
    private static final String LEDGER =
            "支付日期\t支出细项\t摘要\t金额\r\n"
                    + "2025/3/10\t设备维护\t第一季度\t30\r\n"
                    + "2025/6/20\t设备维护\t\"第二季度\n含材料费\"\t20\r\n"
                    + "2025/11/28\t物业服务\t全年物业费\t42\r\n"
                    + "合计\t\t\t92\r\n";

    private static final String INDICATORS =
            "一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t偏差原因分析及改进措施\r\n"
                    + "产出指标\t数量指标\t办件量\t≥10000件\t12000\t20\t\r\n"
                    + "产出指标\t质量指标\t设备完好率\t≥95%\t96\t20\t\r\n"
                    + "产出指标\t时效指标\t故障修复时间\t≤4小时\t5\t10\t"
                    + "备件到货慢，已增加常用备件库存。\r\n"
                    + "效益指标\t社会效益指标\t按时办结率\t≥98%\t99\t30\t\r\n";

    /** A cell the program fills in; Tab passes it. */
    private static final String COMPUTED = "";

    /** Longer texts are pasted, as from last year's report. */
    private static final int TYPED = 10;

    @TempDir Path target;

    @Test
    void fromNothingToWordAndExcel() throws TimeoutException, IOException {
        begin();
        fillProject();
        fillExecution();
        fillIndicators();
        lookAtScores();
        fillEvaluation();
        fillFindings();
        fillEvidence();
        fillReport();
        String id = onlyReport().id();
        restart();
        await(() -> lookup("#report-outline").tryQuery().isPresent());
        assertThat(stored(id).texts()).isNotEmpty();
        export();
        readBack();
    }

    private void begin() throws TimeoutException {
        Button create = find("#welcome-create", Button.class);
        Platform.runLater(create::fire);
        TextField name = find("#newName", TextField.class);
        TextField year = find("#newYear", TextField.class);
        interact(() -> name.setText(NAME));
        interact(() -> year.setText("2025"));
        answer("新建");
        await(() -> lookup("#project-name").tryQuery().filter(Node::isFocused).isPresent());
    }

    /** The whole page by Tab from field to field, as the order of the page is. */
    private void fillProject() throws TimeoutException {
        next("", "", "530100-2025-007", "运行维护", "某区政务服务管理局", "某区政务服务管理局");
        next("20250101", "2025.12.31", "周明远", "65551234", "大厅设备已运行五年，故障增多。");
        next("关于下达2025年部门预算的通知", "某财〔2025〕3号", "2025-1-20");
        push(KeyCode.CONTROL, KeyCode.TAB);
        next("按部门预算批复立项。", "维护大厅设备，购买物业服务。", "按季度维护，均已完成。", "由办公室组织实施。");
        next("某区政务服务管理局", "我局", "负责全区政务服务管理。", "20", "5", "1", "24", "办公室、审批科");
        next("20260315", "李晓梅", "周明远");
        Report report = kept(r -> !r.evaluation().leader().isEmpty());
        assertThat(report.project().basis().getFirst().number()).isEqualTo("某财〔2025〕3号");
        assertThat(report.unit().departments()).containsExactly("办公室", "审批科");
        assertThat(report.project().end()).hasToString("2025-12-31");
    }

    private void fillExecution() throws TimeoutException {
        page("execution");
        await(() -> isIn("#execution-fund"));
        next("财政拨款", "90", "10", COMPUTED, "100", "92", COMPUTED, COMPUTED);
        next("年中追加物业费", "物业费尾款次年支付");
        assertThat(kept(r -> r.total().spent() != null).total().rate()).isEqualByComparingTo("92");
        paste(LEDGER);
        clickOn("#execution-paste");
        kept(r -> r.ledger().size() == 3);
        clickOn("#tab-item");
        interact(() -> lookup("#execution-sum-ledger").queryAs(Button.class).fire());
        Report report = kept(r -> r.spendingItems().stream().allMatch(i -> i.paid() != null));
        assertThat(report.spendingItems()).hasSize(2);
        assertThat(report.spendingItems().getFirst().paid()).isEqualByComparingTo("500000");
        assertThat(report.ledger().get(1).summary()).isEqualTo("第二季度 含材料费");
        assertThat(lookup("#execution-agreement").queryAs(Label.class).getText())
                .isEqualTo("支出合计一致");
    }

    private void fillIndicators() throws TimeoutException {
        page("indicator");
        focus("#indicator-goals");
        next("年度目标", "保障大厅设备正常运行，群众办事便利。", "设备正常运行，群众办事便利。");
        focus("#indicator-list");
        paste(INDICATORS);
        push(KeyCode.CONTROL, KeyCode.V);
        kept(r -> r.indicators().size() == 4);
        fire("#library");
        interact(() -> lookup("#library-search").queryAs(TextField.class).setText("服务对象满意度"));
        interact(() -> lookup("#library-list").queryListView().getSelectionModel().select(0));
        fire("#library-add");
        kept(r -> r.indicators().size() == 5);
        fire("#library");
        focus("#indicator-list");
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.UP);
        push(KeyCode.HOME);
        for (int column = 0; column < 4; column++) {
            push(KeyCode.RIGHT);
        }
        next(">=90%");
        push(KeyCode.RIGHT);
        next("95");
        push(KeyCode.RIGHT);
        next("10");
        kept(r -> r.indicators().getLast().points() != null);
    }

    /** 9.2 for the execution, 20, 20, 7.5 (a quarter too slow), 30 and 10: 96.7 points. */
    private void lookAtScores() throws TimeoutException {
        page("scoring");
        unfoldSide();
        assertThat(find("#score-total", Label.class).getText()).isEqualTo("96.70");
        interact(() -> lookup("#tab-framework").queryAs(ButtonBase.class).fire());
        fire("#framework-project-2020");
        kept(r -> r.framework().size() == 17);
    }

    private void fillEvaluation() throws TimeoutException {
        page("evaluation");
        await(() -> isIn("#evaluation-purpose"));
        next("检查资金使用效果。");
        next("项目支出绩效评价管理办法", "财预〔2020〕10号", "2020-2-25");
        push(KeyCode.CONTROL, KeyCode.TAB);
        next("2026年1月制定方案。", "客观公正。", "比较法。", "计划标准。", "收集资料、打分、撰写报告。", "问卷样本有限。");
        fire("#survey-add");
        String survey = kept(r -> !r.surveys().isEmpty()).surveys().getFirst().id();
        focus("#survey-respondents-" + survey);
        next("办事群众", "现场问卷", "2025-12-1", "2025-12-5", "100", "98", "96");
        focus("#survey-questions");
        next("您对大厅服务是否满意？", "60", "31", "4", "1");
        BigDecimal satisfied = new BigDecimal("94.79"); // 91 of 96 answers
        kept(r -> satisfied.equals(r.surveys().getFirst().satisfaction()));
    }

    private void fillFindings() throws TimeoutException {
        page("finding");
        fire("#add-issues");
        String issue = kept(r -> !r.issues().isEmpty()).issues().getFirst().id();
        focus("#issue-description-" + issue);
        next("故障修复超过规定时间", "备件储备不足");
        fire("#answer-" + issue);
        String measure =
                kept(r -> !r.recommendations().isEmpty()).recommendations().getFirst().id();
        focus("#measure-measure-" + measure);
        next("建立常用备件库", "办公室", "李晓梅", "20260630");
        assertThat(kept(r -> r.recommendations().getFirst().due() != null).recommendations())
                .singleElement()
                .satisfies(r -> assertThat(r.issueIds()).containsExactly(issue));
    }

    private void fillEvidence() throws TimeoutException {
        page("evidence");
        focus("#evidence-list");
        next(COMPUTED, "", "运维服务合同", "HT-2025-11", "20250210", "1、2");
        assertThat(kept(r -> !r.evidence().isEmpty() && !indicatorsOf(r).isEmpty()).evidence())
                .singleElement()
                .satisfies(e -> assertThat(e.title()).isEqualTo("运维服务合同"));
    }

    private static List<String> indicatorsOf(Report report) {
        return report.evidence().getFirst().indicatorIds();
    }

    private void fillReport() throws TimeoutException {
        page("report");
        interact(() -> window().go(new Place("report", "experience", "")));
        focus("#report-text-experience");
        write("按季度维护的办法值得坚持，全年支出〔全年执行数〕。", 0);
        kept(r -> r.text("experience").contains("〔全年执行数〕"));
    }

    private void export() throws TimeoutException {
        push(KeyCode.CONTROL, KeyCode.E);
        TextField folder = find("#exportFolder", TextField.class);
        interact(() -> folder.setText(target.toString()));
        answer("导出");
        find("#noticeAction", Node.class);
    }

    private void readBack() throws IOException {
        String words = words(file(".docx"));
        assertThat(words)
                .contains(NAME, "某财〔2025〕3号", "92.00%", "96.70", "94.79%", "建立常用备件库")
                .contains("全年支出92.00万元。", "备件到货慢，已增加常用备件库存。");
        List<String> cells = cells(file(".xlsx"));
        assertThat(cells).contains(NAME, "设备完好率", "运维服务合同");
        assertThat(cells).as("the funds").anyMatch("100.00"::equals).anyMatch("92.00"::equals);
        assertThat(cells).as("the total").anyMatch("96.70"::equals);
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static String words(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    /** What all cells show, formulas by the values kept with them. */
    private static List<String> cells(Path xlsx) throws IOException {
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        List<String> cells = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(xlsx.toFile(), null, true)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(shown.formatCellValue(cell));
                    }
                }
            }
        }
        return cells;
    }

    private Report onlyReport() {
        return stored(app().store().reports().list().getFirst().id());
    }

    private Report kept(Predicate<Report> expected) throws TimeoutException {
        await(() -> expected.test(onlyReport()));
        return onlyReport();
    }

    /**
     * Types into what has the focus, or pastes what is long, and goes on by Tab; an empty text
     * passes a field over.
     */
    private void next(String... texts) {
        for (String text : texts) {
            if (text.length() <= TYPED) {
                write(text, 0);
            } else {
                paste(text);
                push(KeyCode.CONTROL, KeyCode.V);
            }
            push(KeyCode.TAB);
        }
    }

    private void page(String id) throws TimeoutException {
        clickOn("#nav-" + id);
    }

    private void focus(String query) throws TimeoutException {
        Node node = find(query, Node.class);
        if (node instanceof EditTable<?> table) {
            interact(() -> table.focusCell(0, ""));
        } else {
            interact(node::requestFocus);
            interact(((TextInputControl) node)::selectAll);
        }
    }

    private boolean isIn(String query) {
        Node at = stage().getScene().getFocusOwner();
        Node wanted = lookup(query).query();
        while (at != null && at != wanted) {
            at = at.getParent();
        }
        return at != null;
    }

    private void fire(String query) throws TimeoutException {
        ButtonBase button = find(query, ButtonBase.class);
        interact(button::fire);
    }

    private void paste(String text) {
        interact(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    content.put(DataFormat.HTML, "<table><tr><td>not read</td></tr></table>");
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }
}
