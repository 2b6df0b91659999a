package ziping.check.text;

import ziping.check.place.Place;
import ziping.check.sheet.FundLine;
import ziping.check.sheet.Printed;
import ziping.check.sheet.Sheet;
import ziping.check.sheet.SheetRow;
import ziping.execution.ExecutionTimeline;
import ziping.project.FundingSource;
import ziping.scoring.RulePack;
import ziping.scoring.ScoreSheet;
import ziping.scoring.Scorer;
import ziping.value.Money;
import ziping.value.MoneyUnit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads the cells of a printed 自评表 into a {@link Sheet}. */
final class FormReader {

    private final List<TextCell> cells;
    private final boolean keepsBlanks;
    private final boolean inRows;
    private final RulePack pack;
    private String name = "";
    private MoneyUnit unit = MoneyUnit.WAN;
    private Optional<FundLine> total = Optional.empty();
    private final List<FundLine> funds = new ArrayList<>();
    private final List<Sheet.GoalLine> goals = new ArrayList<>();

    private FormReader(List<TextCell> cells, boolean keepsBlanks, RulePack pack) {
        this.cells = cells;
        this.keepsBlanks = keepsBlanks;
        this.inRows = keepsBlanks && DividedTable.isIn(cells);
        this.pack = pack;
    }

    /** Every form among the cells. */
    static List<Sheet> read(List<TextCell> cells, boolean keepsBlanks, RulePack pack) {
        List<Sheet> sheets = new ArrayList<>();
        for (List<TextCell> form : split(cells)) {
            new FormReader(form, keepsBlanks, pack).sheet().ifPresent(sheets::add);
        }
        return sheets;
    }

    /** A title begins a form, unless the one before has not come to its figures yet. */
    private static List<List<TextCell>> split(List<TextCell> cells) {
        List<List<TextCell>> forms = new ArrayList<>();
        List<TextCell> form = new ArrayList<>();
        boolean begun = false;
        for (TextCell cell : cells) {
            boolean title = cell.bare().contains("自评表") || cell.bare().equals("项目名称");
            if (title && begun) {
                forms.add(form);
                form = new ArrayList<>();
                begun = false;
            }
            begun |= Labels.isTotal(cell) || cell.bare().equals("三级指标");
            form.add(cell);
        }
        forms.add(form);
        return forms;
    }

    private Optional<Sheet> sheet() {
        int indicators = indexOf(cell -> cell.bare().equals("三级指标"));
        basics();
        funds(indicators < 0 ? cells.size() : indicators);
        goals(indicators < 0 ? cells.size() : indicators);
        IndicatorReader rows =
                new IndicatorReader(
                        indicators < 0 ? List.of() : cells.subList(indicators + 1, cells.size()),
                        inRows && indicators >= 0
                                ? Optional.of(DividedTable.of(cells, indicators))
                                : Optional.empty(),
                        keepsBlanks,
                        name);
        rows.read();
        boolean form = total.isPresent() || !funds.isEmpty() || !rows.indicators().isEmpty();
        return form ? Optional.of(sheet(rows)) : Optional.empty();
    }

    private Sheet sheet(IndicatorReader rows) {
        FundingSource sum =
                total.map(FundLine::fund)
                        .filter(f -> f.budget() != null && f.budget().signum() != 0)
                        .orElseGet(
                                () ->
                                        FundingSource.total(
                                                funds.stream().map(FundLine::fund).toList()));
        ScoreSheet scored =
                new Scorer(pack, pack.regime(""))
                        .score(rows.indicators(), sum, new ExecutionTimeline(List.of()));
        List<SheetRow> sheetRows = new ArrayList<>();
        for (int i = 0; i < rows.indicators().size(); i++) {
            sheetRows.add(new SheetRow(rows.places().get(i), scored.rows().get(i)));
        }
        return new Sheet(
                place(cells.getFirst(), ""),
                name,
                funds,
                total,
                sheetRows,
                scored,
                rows.classPoints(),
                rows.statedPoints(),
                rows.statedScore(),
                rows.statedGrade(),
                false,
                goals);
    }

    private Place place(TextCell cell, String what) {
        String form = "自评表" + (name.isEmpty() ? "" : "“" + name + "”");
        return Place.line(cell.line(), form + (what.isEmpty() ? "" : " › " + what));
    }

    private void basics() {
        for (int i = 0; i < cells.size(); i++) {
            String bare = cells.get(i).bare();
            if (bare.equals("项目名称") && i + 1 < cells.size() && name.isEmpty()) {
                name = cells.get(i + 1).text().strip();
            }
            boolean money = bare.startsWith("项目资金") || bare.startsWith("年度预算数");
            String label = bare + (i + 1 < cells.size() ? cells.get(i + 1).bare() : "");
            if (money && label.matches(".*[(（]元[)）].*")) {
                unit = MoneyUnit.YUAN;
            }
        }
    }

    private void funds(int end) {
        List<Labels.Fund> columns = new ArrayList<>();
        int i =
                indexOf(
                        cell ->
                                Labels.fund(cell)
                                        .filter(f -> f == Labels.Fund.INITIAL)
                                        .isPresent());
        if (i < 0) {
            return;
        }
        while (i < end && Labels.fund(cells.get(i)).isPresent()) {
            columns.add(Labels.fund(cells.get(i)).get());
            i++;
        }
        while (i < end) {
            boolean whole = Labels.isTotal(cells.get(i));
            Optional<String> source = Labels.source(cells.get(i));
            if (whole || source.isPresent()) {
                int next = endOfRow(i + 1, end);
                fund(
                        cells.get(i),
                        whole,
                        source.orElse("年度资金总额"),
                        columns,
                        cells.subList(i + 1, next));
            }
            i++;
        }
    }

    private int endOfRow(int from, int end) {
        int line = cells.get(from - 1).line();
        int i = from;
        while (i < end && !isRowLabel(cells.get(i)) && (!inRows || cells.get(i).line() == line)) {
            i++;
        }
        return i;
    }

    private static boolean isRowLabel(TextCell cell) {
        return Labels.isTotal(cell)
                || Labels.source(cell).isPresent()
                || cell.bare().matches("年度总体目标|绩效指标.*|一级指标|预期目标|实际完成情况");
    }

    private void fund(
            TextCell label,
            boolean whole,
            String source,
            List<Labels.Fund> columns,
            List<TextCell> row) {
        Map<Labels.Fund, String> values = values(columns, row);
        if (values.isEmpty()) {
            return;
        }
        BigDecimal initial = amount(values.get(Labels.Fund.INITIAL));
        BigDecimal budget = amount(values.get(Labels.Fund.BUDGET));
        BigDecimal adjustment = budget == null ? null : Money.minus(budget, Money.orZero(initial));
        FundingSource fund =
                new FundingSource(
                        "line" + label.line() + source,
                        source,
                        initial,
                        adjustment,
                        null,
                        amount(values.get(Labels.Fund.SPENT)),
                        "",
                        "");
        FundLine line =
                new FundLine(
                        place(label, source),
                        fund,
                        printed(values.get(Labels.Fund.RATE)),
                        whole ? printed(values.get(Labels.Fund.SCORE)) : Optional.empty());
        if (whole) {
            total = Optional.of(line);
        } else {
            funds.add(line);
        }
    }

    private Map<Labels.Fund, String> values(List<Labels.Fund> columns, List<TextCell> row) {
        Map<Labels.Fund, String> values = new EnumMap<>(Labels.Fund.class);
        int column = Math.min(0, columns.size() - row.size()); // cells merged with the label
        for (TextCell cell : row) {
            if (column < 0 && cell.isBlank()) {
                column++;
                continue;
            }
            column = Math.max(0, column);
            boolean figure = Printed.read(cell.text()).isPresent() && cell.bare().length() < 20;
            boolean dash = cell.bare().matches("[—\\-/／]+");
            if (column >= columns.size() || (!keepsBlanks && !figure && !dash)) {
                break;
            }
            if (figure) {
                values.put(columns.get(column), cell.bare());
            }
            column++;
        }
        return values;
    }

    private static Optional<Printed> printed(String text) {
        return text == null ? Optional.empty() : Printed.read(text);
    }

    private BigDecimal amount(String text) {
        return printed(text)
                .map(p -> p.value().abs().multiply(unit.yuan()).setScale(2, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private void goals(int end) {
        int from = indexOf(cell -> cell.bare().startsWith("实际完成情况"));
        if (from < 0 || from > end) {
            return;
        }
        List<TextCell> words =
                cells.subList(from + 1, end).stream()
                        .filter(c -> !c.isBlank())
                        .takeWhile(c -> !c.bare().matches("绩效指标.*|一级指标|绩效|二级指标"))
                        .filter(c -> !c.bare().matches("[.．…]+"))
                        .toList();
        if (words.size() == 2) {
            goals.add(
                    new Sheet.GoalLine(
                            place(words.getFirst(), "年度总体目标"),
                            words.getFirst().text(),
                            words.getLast().text()));
        }
    }

    private int indexOf(Predicate<TextCell> wanted) {
        return IntStream.range(0, cells.size())
                .filter(i -> wanted.test(cells.get(i)))
                .findFirst()
                .orElse(-1);
    }
}
