package ziping.check.rule.money;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.sheet.Printed;
import ziping.check.text.Grid;
import ziping.value.Rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** D18: in any table of a text, columns make their sum and rates fit their amounts. */
public final class TableSumsMustHold extends Check {

    private static final Pattern SUM = Pattern.compile("(合\\s*计|总\\s*计|总\\s*额)[:：]?");
    private static final Pattern PART = Pattern.compile("(小\\s*计|其中).*");
    private static final Pattern RATE = Pattern.compile("(预算)?执行率.*");
    private static final Pattern BUDGET = Pattern.compile("(全年|调整后)?预算(?!执行).*");
    private static final Pattern SPENT = Pattern.compile("(实际|全年)?(支出|执行)(?!率).*");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public TableSumsMustHold() {
        super("D18", Severity.MUST, "O", "文中表格的合计和比率计算正确");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.grids().stream().flatMap(g -> Stream.concat(sums(g), rates(g)));
    }

    private Stream<Remark> sums(Grid grid) {
        List<Remark> remarks = new ArrayList<>();
        int from = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            if (label(grid, row, SUM)) {
                for (int column = 1; column < grid.columns(); column++) {
                    sum(grid, from, row, column).ifPresent(remarks::add);
                }
                from = row + 1;
            }
        }
        return remarks.stream();
    }

    private static boolean label(Grid grid, int row, Pattern pattern) {
        List<String> cells = grid.rows().get(row);
        return cells.stream()
                .filter(c -> !c.isBlank())
                .findFirst()
                .filter(c -> pattern.matcher(c.strip()).matches())
                .isPresent();
    }

    private Optional<Remark> sum(Grid grid, int from, int row, int column) {
        Optional<Printed> stated = figure(grid.cell(row, column));
        List<Printed> parts =
                IntStream.range(from, row)
                        .filter(r -> !label(grid, r, PART))
                        .mapToObj(r -> figure(grid.cell(r, column)))
                        .flatMap(Optional::stream)
                        .toList();
        if (stated.isEmpty() || parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal sum =
                parts.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(stated.get().value()) == 0
                ? Optional.empty()
                : Optional.of(
                        remark(
                                grid.place(row),
                                stated.get().text(),
                                "合计写%s，各行相加为%s。"
                                        .formatted(stated.get().text(), sum.toPlainString()),
                                "核对各行金额和合计。"));
    }

    private static Optional<Printed> figure(String cell) {
        return cell.strip().matches("-?[\\d,]+(\\.\\d+)?") ? Printed.read(cell) : Optional.empty();
    }

    private Stream<Remark> rates(Grid grid) {
        int head =
                IntStream.range(0, grid.rows().size())
                        .filter(r -> column(grid, r, RATE) > 0)
                        .findFirst()
                        .orElse(-1);
        if (head < 0) {
            return Stream.empty();
        }
        int rate = column(grid, head, RATE);
        int budget = column(grid, head, BUDGET);
        int spent = column(grid, head, SPENT);
        return budget < 0 || spent < 0
                ? Stream.empty()
                : IntStream.range(head + 1, grid.rows().size())
                        .mapToObj(r -> rate(grid, r, rate, budget, spent))
                        .flatMap(Optional::stream);
    }

    private static int column(Grid grid, int row, Pattern label) {
        return IntStream.range(0, grid.rows().get(row).size())
                .filter(c -> label.matcher(grid.cell(row, c).strip()).matches())
                .reduce((a, b) -> b)
                .orElse(-1);
    }

    private Optional<Remark> rate(Grid grid, int row, int rate, int budget, int spent) {
        Optional<Printed> stated = Printed.read(grid.cell(row, rate));
        Optional<Printed> whole = figure(grid.cell(row, budget));
        Optional<Printed> part = figure(grid.cell(row, spent));
        if (stated.isEmpty()
                || whole.isEmpty()
                || part.isEmpty()
                || whole.get().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal exact =
                part.get()
                        .value()
                        .multiply(HUNDRED)
                        .divide(whole.get().value(), 12, RoundingMode.HALF_UP);
        return stated.get().agreesWith(exact)
                ? Optional.empty()
                : Optional.of(
                        remark(
                                grid.place(row),
                                stated.get().text(),
                                "执行率写%s，按本行金额应为%s。"
                                        .formatted(stated.get().text(), Rate.text(exact)),
                                "执行率改为" + Rate.text(exact) + "。"));
    }
}
