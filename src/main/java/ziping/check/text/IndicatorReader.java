package ziping.check.text;

import ziping.check.place.Place;
import ziping.check.sheet.Printed;
import ziping.indicator.Indicator;
import ziping.scoring.Grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of indicators below the head of a printed form. */
final class IndicatorReader {

    private static final int MOST_IN_TOTAL = 5;
    private static final Pattern NUMBERED_NAME = Pattern.compile("指标\\s*\\d{1,2}\\s*[:：]?(.+)");

    private final List<TextCell> cells;
    private final Optional<DividedTable> table;
    private final boolean keepsBlanks;
    private final String form;
    private final List<Labels.Column> columns = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, BigDecimal> classPoints = new LinkedHashMap<>();
    private Optional<Printed> statedPoints = Optional.empty();
    private Optional<Printed> statedScore = Optional.empty();
    private String statedGrade = "";
    private String level1 = "";
    private String level2 = "";

    /**
     * A reader.
     *
     * @param cells those after 三级指标
     * @param table the same as rows, where lines are rows
     * @param keepsBlanks whether blank cells are among the cells
     */
    IndicatorReader(
            List<TextCell> cells, Optional<DividedTable> table, boolean keepsBlanks, String form) {
        this.cells = cells;
        this.table = table;
        this.keepsBlanks = keepsBlanks;
        this.form = form;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Place> places() {
        return places;
    }

    Map<String, BigDecimal> classPoints() {
        return classPoints;
    }

    Optional<Printed> statedPoints() {
        return statedPoints;
    }

    Optional<Printed> statedScore() {
        return statedScore;
    }

    String statedGrade() {
        return statedGrade;
    }

    void read() {
        if (table.isPresent()) {
            rows(table.get());
            return;
        }
        int i = 0;
        while (i < cells.size() && Labels.column(cells.get(i)).isPresent()) {
            columns.add(Labels.column(cells.get(i)).get());
            i++;
        }
        if (columns.contains(Labels.Column.POINTS)) {
            rows(i);
        }
    }

    private void rows(DividedTable divided) {
        columns.addAll(divided.columns());
        if (!columns.contains(Labels.Column.POINTS)) {
            return;
        }
        boolean ended = false;
        for (List<TextCell> row : divided.rows()) {
            List<TextCell> words = row.stream().filter(c -> !c.isBlank()).toList();
            if (words.isEmpty()) {
                continue;
            }
            ended |= Labels.isEnd(words.getFirst());
            if (ended) {
                total(words);
            } else {
                row(row, divided.nameIn(row));
            }
        }
    }

    private void row(List<TextCell> row, int name) {
        row.stream().limit(name).filter(IndicatorReader::isLevel).forEach(this::level);
        row(row.subList(name, row.size()));
    }

    private void rows(int from) {
        List<TextCell> segment = new ArrayList<>();
        int i = from;
        while (i < cells.size() && !Labels.isEnd(cells.get(i))) {
            TextCell cell = cells.get(i);
            boolean atRow = !keepsBlanks || segment.size() % (columns.size() + 1) == 0;
            if (atRow && isLevel(cell)) {
                segment(segment);
                segment = new ArrayList<>();
                level(cell);
            } else {
                segment.add(cell);
            }
            i++;
        }
        segment(segment);
        if (i < cells.size()) {
            total(cells.subList(i, Math.min(cells.size(), i + MOST_IN_TOTAL)));
        }
    }

    private static boolean isLevel(TextCell cell) {
        return Labels.isLevel2(cell) || Labels.level1(cell).isPresent();
    }

    /** 成本指标 and 满意度指标 are names of both levels: below another class they are the second. */
    private void level(TextCell cell) {
        Optional<Matcher> first = Labels.level1(cell);
        boolean second =
                Labels.isLevel2(cell)
                        && (first.isEmpty()
                                || (cell.bare().startsWith("成本") && level1.startsWith("产出"))
                                || level1.startsWith(cell.bare()));
        if (second) {
            level2 = cell.bare();
            return;
        }
        level1 = first.orElseThrow().group(1) + "指标";
        level2 = "";
        String points = first.orElseThrow().group(2);
        if (points != null) {
            classPoints.put(level1, new BigDecimal(points));
        }
    }

    private void segment(List<TextCell> segment) {
        if (keepsBlanks) {
            int width = columns.size() + 1;
            for (int i = 0; i < segment.size(); i += width) {
                row(segment.subList(i, Math.min(segment.size(), i + width)));
            }
        } else {
            List<TextCell> words = segment.stream().filter(c -> !c.isBlank()).toList();
            new RowCutter(words, columns).cut().forEach(this::row);
        }
    }

    private void row(List<TextCell> row) {
        if (row.isEmpty() || row.getFirst().isBlank()) {
            return;
        }
        Map<Labels.Column, String> values = new EnumMap<>(Labels.Column.class);
        for (int i = 1; i < row.size() && i <= columns.size(); i++) {
            if (columns.get(i - 1) != Labels.Column.OTHER) {
                values.put(columns.get(i - 1), row.get(i).text().strip());
            }
        }
        String name = row.getFirst().text().strip();
        Matcher numbered = NUMBERED_NAME.matcher(name);
        String bare = numbered.matches() ? numbered.group(1).strip() : name;
        indicators.add(PrintedIndicator.of(level1, level2, bare, indicators.size() + 1, values));
        places.add(
                Place.line(
                        row.getFirst().line(),
                        "自评表" + (form.isEmpty() ? "" : "“" + form + "”") + " › " + bare));
    }

    private void total(List<TextCell> rest) {
        if (!rest.getFirst().bare().matches("总分|合计|总计")) {
            return;
        }
        List<TextCell> row = rest.stream().skip(1).filter(c -> !c.isBlank()).toList();
        for (TextCell cell : row) {
            Optional<Printed> figure = Printed.read(cell.text());
            if (Grade.read(cell.bare()).isPresent()) {
                statedGrade = cell.bare();
                return;
            }
            if (figure.isEmpty() || !cell.bare().matches("[\\d.]+分?")) {
                return;
            }
            if (statedPoints.isEmpty()) {
                statedPoints = figure;
            } else if (statedScore.isEmpty()) {
                statedScore = figure;
            }
        }
    }
}
