package ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The same report says the same numbers in Word, in Excel and in {@code score --json}. */
class AgreementTest {

    @TempDir Path data;
    @TempDir Path work;

    @Test
    void demoSaysTheSameEverywhere() throws IOException {
        List<Path> files = CommandRun.of(data, "export", "--demo", "--to", work).files();
        JsonNode score = CommandRun.of(data, "score", "--demo", "--json").json();
        List<List<String>> word = wordRows(files.get(0));
        List<List<Object>> excel = excelRows(files.get(1));
        for (JsonNode row : score.at("/rows")) {
            String name = row.at("/name").stringValue();
            String points = row.at("/score").stringValue();
            assertThat(word)
                    .as(name)
                    .anyMatch(cells -> cells.contains(name) && cells.contains(points));
            assertThat(excel)
                    .as(name)
                    .anyMatch(cells -> cells.contains(name) && hasNumber(cells, points));
        }
        assertTotals(score, word, excel);
        assertThat(wordText(files.get(0))).contains("项目得分98.69分").doesNotContain("【");
    }

    @Test
    void sampleSaysTheSameEverywhereAndNoScoreAnywhere() throws IOException {
        List<Path> files = CommandRun.of(data, "export", "--sample", "--to", work).files();
        JsonNode score = CommandRun.of(data, "score", "--sample", "--json").json();
        assertThat(score.at("/total").isNull()).isTrue();
        assertThat(score.at("/rows").size()).isZero();
        String spent = wan(score.at("/execution/spent").stringValue());
        assertThat(spent).isEqualTo("568.93");
        assertThat(wordRows(files.get(0))).anyMatch(cells -> cells.contains(spent));
        assertThat(excelRows(files.get(1))).anyMatch(cells -> hasNumber(cells, spent));
        assertThat(excelRows(files.get(1)))
                .filteredOn(cells -> cells.contains("总分"))
                .isNotEmpty()
                .allMatch(cells -> !hasNumber(cells, "90"));
        assertThat(wordText(files.get(0))).contains("全年执行数568.93万元", "【");
    }

    private static void assertTotals(
            JsonNode score, List<List<String>> word, List<List<Object>> excel) {
        JsonNode execution = score.at("/execution");
        String total = score.at("/total").stringValue();
        String rate = execution.at("/rate").stringValue();
        String budget = wan(execution.at("/budget").stringValue());
        String spent = wan(execution.at("/spent").stringValue());
        String points = execution.at("/score").stringValue();
        assertThat(word).anyMatch(cells -> cells.containsAll(List.of(budget, spent)));
        assertThat(word).anyMatch(cells -> cells.contains(rate + "%"));
        assertThat(word).anyMatch(cells -> cells.contains(total));
        assertThat(word).anyMatch(cells -> cells.contains(points));
        assertThat(excel)
                .anyMatch(
                        cells ->
                                hasNumber(cells, budget)
                                        && hasNumber(cells, spent)
                                        && hasNumber(cells, points));
        assertThat(excel).anyMatch(cells -> cells.contains("总分") && hasNumber(cells, total));
    }

    private static String wan(String yuan) {
        return new BigDecimal(yuan)
                .divide(new BigDecimal(10_000), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Whether a number of the row reads so at two decimals. */
    private static boolean hasNumber(List<Object> cells, String number) {
        BigDecimal wanted = new BigDecimal(number);
        return cells.stream()
                .filter(BigDecimal.class::isInstance)
                .map(cell -> ((BigDecimal) cell).setScale(2, RoundingMode.HALF_UP))
                .anyMatch(cell -> cell.compareTo(wanted) == 0);
    }

    private static List<List<String>> wordRows(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                    .toList();
        }
    }

    private static String wordText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return String.join(
                    "\n", document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        }
    }

    private static List<List<Object>> excelRows(Path file) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetAt)
                    .flatMap(AgreementTest::rows)
                    .toList();
        }
    }

    private static Stream<List<Object>> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).map(AgreementTest::values);
    }

    /** Texts as texts, numbers and the kept values of formulas as numbers. */
    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        row.forEach(
                cell -> {
                    CellType type =
                            cell.getCellType() == CellType.FORMULA
                                    ? cell.getCachedFormulaResultType()
                                    : cell.getCellType();
                    if (type == CellType.NUMERIC) {
                        values.add(BigDecimal.valueOf(cell.getNumericCellValue()));
                    } else if (type == CellType.STRING) {
                        values.add(cell.getStringCellValue());
                    }
                });
        return values;
    }
}
