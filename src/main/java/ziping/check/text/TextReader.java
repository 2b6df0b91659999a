package ziping.check.text;

import ziping.check.place.Place;
import ziping.check.prose.Glyphs;
import ziping.check.prose.HeadingSense;
import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.check.prose.Numbering;
import ziping.check.prose.Role;
import ziping.check.sheet.Sheet;
import ziping.scoring.RulePack;
import ziping.value.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through the lines of a text and tells prose from tables. */
final class TextReader {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年\\s*度?");
    private static final Pattern TITLE_YEAR =
            Pattern.compile(
                    "((?:19|20)\\d{2})\\s*年\\s*度?[^。，]{0,40}?(自评|评价|项目支出|决算|(?:项目|资金)$)|[(（]?\\s*((?:19|20)\\d{2})\\s*年度\\s*[)）]");
    private static final Pattern UNIT =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{2,12}?(?:省|州|市|区|县)[\\u4e00-\\u9fa5]{0,12}?(?:局|中心|委员会|办公室|政府|学校|医院|院|所|厅|处|站))");
    private static final Pattern UNNUMBERED = Pattern.compile("摘要|前言|引言");
    private static final Pattern INNER_TITLE = Pattern.compile("(项目支出)?绩效指标(完成情况)?表?");
    private static final int FLOW_LABELS = 5;
    private static final int CELL_LENGTH = 400;

    private final List<String> lines;
    private final RulePack pack;
    private final List<Line> prose = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private Role role = Role.OTHER;
    private String section = "";

    TextReader(String text, RulePack pack) {
        this.lines = Text.of(text).replace("\ufeff", "").lines().toList();
        this.pack = pack;
    }

    PlainText read() {
        int i = 0;
        while (i < lines.size() && isPreamble(lines.get(i))) {
            i++;
        }
        while (i < lines.size()) {
            Optional<Region> region = regionAt(i);
            if (region.isPresent()) {
                table(region.get());
                i += region.get().lines().size();
            } else {
                prose(i);
                i++;
            }
        }
        int year = year();
        return new PlainText(Manuscript.of(prose, year, true), sheets, grids, year, unit());
    }

    /** An address and notes about where a copy comes from are no part of the report. */
    private static boolean isPreamble(String line) {
        return line.isBlank() || line.startsWith("http") || line.startsWith("#");
    }

    private Optional<Region> regionAt(int i) {
        String line = lines.get(i);
        if (isDivided(line)) {
            return Optional.of(region(Region.Kind.DIVIDED, i, endOfDivided(i)));
        }
        if (isFlowing(line)) {
            return Optional.of(region(Region.Kind.FLOWING, i, i + 1));
        }
        boolean stacked = Labels.isFormPart(line.strip()) && isStackedFrom(i);
        return stacked
                ? Optional.of(region(Region.Kind.STACKED, i, endOfStacked(i)))
                : Optional.empty();
    }

    private Region region(Region.Kind kind, int from, int to) {
        return new Region(kind, lines.subList(from, to), from + 1);
    }

    private static boolean isDivided(String line) {
        return line.contains("|") || line.strip().indexOf('\t') > 0;
    }

    private int endOfDivided(int from) {
        int end = from + 1;
        while (end < lines.size() && (isDivided(lines.get(end)) || isGap(end))) {
            end++;
        }
        return end;
    }

    /** A blank line or the title of the indicators parts no form. */
    private boolean isGap(int i) {
        String line = lines.get(i).strip();
        boolean mayPart = line.isEmpty() || INNER_TITLE.matcher(line).matches();
        return mayPart && i + 1 < lines.size() && isDivided(lines.get(i + 1));
    }

    private static boolean isFlowing(String line) {
        if (!line.contains("一级指标") && !line.contains("年度资金总额")) {
            return false;
        }
        return Stream.of(line.strip().split("\\s+")).filter(Labels::isFormPart).count()
                >= FLOW_LABELS;
    }

    /** A form with one cell in each line names several of its parts soon after the first. */
    private boolean isStackedFrom(int from) {
        return lines.stream().skip(from).limit(60).filter(l -> Labels.isFormPart(l.strip())).count()
                >= FLOW_LABELS;
    }

    private int endOfStacked(int from) {
        int end = from + 1;
        while (end < lines.size() && !isChapter(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isChapter(String line) {
        return Numbering.read(line)
                .filter(n -> n.level() <= 2 && HeadingSense.isHeading(n))
                .isPresent();
    }

    private void table(Region region) {
        List<TextCell> cells = region.cells();
        boolean divided = region.kind() == Region.Kind.DIVIDED;
        List<Sheet> found = FormReader.read(cells, divided, pack);
        sheets.addAll(found);
        if (divided && found.isEmpty()) {
            List<List<String>> rows = region.lines().stream().map(Region::row).toList();
            grids.add(new Grid(rows, region.first()));
        }
        for (TextCell cell : cells) {
            if (!cell.isBlank() && cell.text().length() <= CELL_LENGTH) {
                prose.add(
                        Line.own(
                                Place.line(cell.line(), "表格"), cell.text(), false, Role.FIELD, ""));
            }
        }
    }

    private void prose(int i) {
        String line = lines.get(i);
        if (line.isBlank()) {
            return;
        }
        Optional<Numbering> number = Numbering.read(line);
        boolean unnumbered = UNNUMBERED.matcher(line.replaceAll("\\s", "")).matches();
        boolean heading = unnumbered || number.filter(HeadingSense::isHeading).isPresent();
        if (heading && number.map(Numbering::level).orElse(1) <= 2) {
            section = number.map(Numbering::rest).orElse(line.strip());
            role = Role.of(section);
        }
        prose.add(Line.own(Place.line(i + 1, section), line, heading, role, section));
    }

    private int year() {
        return years(TITLE_YEAR).findFirst().orElseGet(this::mostNamedYear);
    }

    private int mostNamedYear() {
        Map<Integer, Long> named =
                years(YEAR)
                        .collect(
                                Collectors.groupingBy(
                                        y -> y, LinkedHashMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private Stream<Integer> years(Pattern pattern) {
        return lines.stream()
                .filter(l -> !isPreamble(l))
                .flatMap(l -> pattern.matcher(Glyphs.plain(l)).results())
                .map(m -> Integer.parseInt(m.group(1) == null ? m.group(3) : m.group(1)));
    }

    private String unit() {
        return lines.stream()
                .filter(l -> !isPreamble(l))
                .flatMap(l -> UNIT.matcher(l).results())
                .map(m -> m.group(1).replaceFirst("^[年在由为对是]", ""))
                .findFirst()
                .orElse("");
    }
}
