package ziping.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;

import ziping.report.document.Cell;
import ziping.report.document.Content.Figure;
import ziping.report.document.Content.Formula;
import ziping.report.document.Content.Words;
import ziping.report.document.Expression;
import ziping.report.document.FigureFormat;
import ziping.report.document.Table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Computes the formulas of a table in a bare sheet and holds them against their cached values. */
final class LivingFormulas {

    private final Table table;
    private final XSSFSheet sheet;

    private LivingFormulas(Table table, XSSFSheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    /** Fails for a formula that is broken or gives something else than the figure shown. */
    static void check(Table table) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            LivingFormulas formulas = new LivingFormulas(table, book.createSheet());
            table.cells().forEach(formulas::write);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            table.cells().stream()
                    .filter(cell -> cell.content() instanceof Formula)
                    .forEach(cell -> formulas.compare(cell, evaluator));
        } catch (IOException closing) {
            throw new IllegalStateException(closing);
        }
    }

    private void write(Cell cell) {
        switch (cell.content()) {
            case Words words -> at(cell).setCellValue(words.text());
            case Figure figure ->
                    at(cell).setCellValue(
                                    sheetValue(figure.value(), figure.format()).doubleValue());
            case Formula formula -> at(cell).setCellFormula(a1(formula.expression()));
        }
        if (cell.content() instanceof Words(String text) && text.isEmpty()) {
            at(cell).setBlank();
        }
    }

    private void compare(Cell cell, FormulaEvaluator evaluator) {
        Formula formula = (Formula) cell.content();
        String what =
                "%s r%d c%d %s"
                        .formatted(table.id(), cell.row(), cell.column(), a1(formula.expression()));
        XSSFCell at = at(cell);
        assertThat(evaluator.evaluateFormulaCell(at)).as(what).isEqualTo(CellType.NUMERIC);
        assertThat(at.getNumericCellValue())
                .as(what)
                .isCloseTo(
                        sheetValue(formula.value(), formula.format()).doubleValue(),
                        Offset.offset(0.000_001));
    }

    private XSSFCell at(Cell cell) {
        var row = sheet.getRow(cell.row());
        var existing = row == null ? sheet.createRow(cell.row()) : row;
        XSSFCell here = existing.getCell(cell.column());
        return here == null ? existing.createCell(cell.column()) : here;
    }

    private static BigDecimal sheetValue(BigDecimal value, FigureFormat format) {
        return format == FigureFormat.RATE ? value.movePointLeft(2) : value;
    }

    private static String a1(Expression expression) {
        return expression.parts().stream()
                .map(
                        part ->
                                switch (part) {
                                    case Expression.Literal literal -> literal.text();
                                    case Expression.Cell cell ->
                                            new CellReference(cell.row(), cell.column())
                                                    .formatAsString();
                                })
                .collect(Collectors.joining());
    }
}
