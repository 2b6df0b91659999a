package ziping.export.excel;

import ziping.report.document.Cell;
import ziping.report.document.Expression;
import ziping.report.document.Workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where everything of a workbook stands, decided before the first byte is written. */
final class BookPlan {

    private final Workbook book;
    private final List<SheetPlan> sheets;
    private final Map<String, SheetPlan> byTable = new HashMap<>();

    private BookPlan(Workbook book, List<SheetPlan> sheets) {
        this.book = book;
        this.sheets = List.copyOf(sheets);
        sheets.forEach(sheet -> byTable.putIfAbsent(sheet.table().id(), sheet));
    }

    static BookPlan of(Workbook book) {
        if (book.sheets().isEmpty()) {
            throw new IllegalArgumentException("a workbook needs a sheet");
        }
        SheetNames names = new SheetNames();
        List<SheetPlan> sheets = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            sheets.add(SheetPlan.of(names.next(sheet.name()), sheet.table(), book.mark()));
        }
        return new BookPlan(book, sheets);
    }

    Workbook book() {
        return book;
    }

    List<SheetPlan> sheets() {
        return sheets;
    }

    /**
     * The expression in A1 notation, as seen from a sheet; empty when it speaks of a place that is
     * not in this workbook, so that only its value can be shown.
     */
    Optional<String> formula(Expression expression, SheetPlan from) {
        StringBuilder formula = new StringBuilder();
        boolean inRange = false;
        for (Expression.Part part : expression.parts()) {
            switch (part) {
                case Expression.Literal literal -> {
                    formula.append(literal.text());
                    inRange = literal.text().equals(":");
                }
                case Expression.Cell cell -> {
                    SheetPlan sheet = cell.table().isEmpty() ? from : byTable.get(cell.table());
                    if (sheet == null || !sheet.has(cell.row(), cell.column())) {
                        return Optional.empty();
                    }
                    // A1:B2 of another sheet is 'name'!A1:B2, with the name once
                    formula.append(sheet == from || inRange ? "" : sheet.reference());
                    formula.append(sheet.a1(cell.row(), cell.column()));
                    inRange = false;
                }
            }
        }
        return Optional.of(formula.toString());
    }

    /** Every look that occurs. */
    List<StyleKey> styles() {
        StyleKey[] styles = new StyleKey[StyleKey.NUMBERS];
        for (SheetPlan sheet : sheets) {
            for (Cell cell : sheet.table().cells()) {
                StyleKey key = StyleKey.of(cell);
                styles[key.number()] = key;
            }
        }
        return Arrays.stream(styles).filter(Objects::nonNull).toList();
    }
}
