package ziping.check.prose;

import ziping.value.ChineseDate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads facts out of Chinese sentences. */
final class FactReader {

    /** Stands before what looks behind: most places of a sentence are given up here. */
    private static final String AT_DIGIT = "(?=\\d)";

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?";
    private static final Search AMOUNT =
            Search.of(AT_DIGIT + "(?<![\\d.,])" + NUMBER + "\\s*(亿元|千万元|百万元|万元|千元|元)(?![/／])", "元");
    private static final Search PERCENT =
            Search.of(AT_DIGIT + "(?<![\\d.,])" + NUMBER + "\\s*%|百分之百", "%", "百分之百");
    private static final Pattern COUNT =
            Pattern.compile(
                    AT_DIGIT
                            + "(?<![\\d.,年月第])(\\d{1,6})\\s*(?=[个项件家次人名份户台套处场期所间辆条类只])(个百分点|人次|个|项|件|家|次|人|名|份|户|台|套|处|场|期|所|间|辆|条|类|只)");
    private static final Search YEAR =
            Search.from("(?<![\\d〔\\[（(﹝【])((?:19|20)\\d{2})\\s*(年度|年)?", "19", "20");
    private static final Search DAY =
            Search.from(
                    "((?:19|20)\\d{2})\\s*[年.\\-/]\\s*(\\d{1,2})\\s*[月.\\-/]\\s*(\\d{1,2})\\s*日?",
                    "19", "20");
    private static final Search DOCUMENT =
            Search.from(
                    "[〔\\[﹝【（(](?:19|20)\\d{2}[〕\\]﹞】）)]\\s*第?\\s*\\d{1,8}\\s*号",
                    "〔", "[", "﹝", "【", "（", "(");
    private static final int LONGEST_OFFICE = 10;
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");
    private static final Search PERIOD =
            Search.of(
                    "上半年|下半年|季度|前\\d月|(?:[1-9]|1[01])月底|(?:[1-9]|1[01])月末|[1-9]\\s*[-—~至]\\s*\\d{1,2}月|当月|月均|每月|每年|年均|近[三五]年|累计投入|历年",
                    "半年",
                    "季度",
                    "月",
                    "年均",
                    "每年",
                    "近",
                    "累计投入",
                    "历年");
    private static final Search CUT_OFF =
            Search.from("截[至止]\\D{0,4}(?:(?:19|20)\\d{2})?年?\\s*(?:[1-9]|1[01])月", "截至", "截止");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");
    private static final Pattern CHANGE = Pattern.compile("(增长|增加|增幅|上升|提高|下降|减少|降低|降幅|节约).{0,4}$");
    private static final Pattern EXECUTION =
            Pattern.compile(
                    "(执行率|执行进度|支出进度|支出率|资金使用率|完成进度|支出完成|完成(?:全年)?(?:项目)?支出|支出.{0,6}完成率|预算完成率).{0,6}$");
    private static final Pattern ABOUT =
            Pattern.compile("(约|近|超过|大约|不低于|不少于|以上|人均|每人|每月|单价|每).{0,3}$");
    private static final Pattern AROUND = Pattern.compile("左右|以上|以下|以内|／|/|每");
    private static final List<String> OTHER_YEARS = List.of("上年", "去年", "上一年", "往年", "同期");
    private static final List<String> PART_SIGNS =
            List.of("其中", "包括", "分别", "主要用于", "用于", "主要是", "内含", "包含");
    private static final String BREAKS = "，。；：、,;:（(）)“”";
    private static final Map<String, BigDecimal> UNITS =
            Map.of(
                    "亿元", new BigDecimal("100000000"),
                    "千万元", new BigDecimal("10000000"),
                    "百万元", new BigDecimal("1000000"),
                    "万元", new BigDecimal("10000"),
                    "千元", new BigDecimal("1000"),
                    "元", BigDecimal.ONE);

    private final int reportYear;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Percentage> percentages = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<Year> years = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();

    private FactReader(int reportYear) {
        this.reportYear = reportYear;
    }

    /**
     * Reads the facts of what people wrote.
     *
     * @param reportYear the year of the report; 0 if unknown
     */
    static Facts read(List<Line> lines, int reportYear) {
        FactReader reader = new FactReader(reportYear);
        for (Line line : lines) {
            if (line.own()) {
                Sentence.of(line).forEach(reader::read);
            }
        }
        return new Facts(
                reader.sentences,
                reader.amounts,
                reader.percentages,
                reader.counts,
                reader.years,
                reader.days,
                reader.documents,
                ScoreClaims.of(lines));
    }

    private void read(Sentence sentence) {
        sentences.add(sentence);
        if (!Glyphs.hasDigit(sentence.plain()) && !sentence.plain().contains("百分之百")) {
            return;
        }
        amounts(sentence);
        percentages(sentence);
        counts(sentence);
        DOCUMENT.all(sentence).forEach(m -> document(sentence.plain(), m));
        dates(sentence);
    }

    private void document(String text, MatchResult number) {
        String office = officeBefore(text, number.start());
        if (!office.isEmpty()) {
            documents.add(office + number.group());
        }
    }

    /** The 昆财绩 before 〔2020〕1号. */
    private static String officeBefore(String text, int at) {
        int from = at;
        while (from > Math.max(0, at - LONGEST_OFFICE) && isOffice(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    /** 号 ends the number before. */
    private static boolean isOffice(char sign) {
        return Glyphs.isHan(sign) && sign != '号';
    }

    private void amounts(Sentence sentence) {
        AMOUNT.all(sentence).forEach(m -> amount(sentence, m));
    }

    private void amount(Sentence sentence, MatchResult m) {
        String digits = m.group(1).replace(",", "") + (m.group(2) == null ? "" : m.group(2));
        BigDecimal number = new BigDecimal(digits);
        BigDecimal unit = UNITS.get(m.group(3));
        String before = clauseBefore(sentence.plain(), m.start());
        String context = contextBefore(sentence.plain(), m.start(), before);
        Measure measure = Measure.of(context);
        amounts.add(
                new Amount(
                        sentence,
                        sentence.text().substring(m.start(), m.end()),
                        number.multiply(unit),
                        unit.scaleByPowerOfTen(-Math.max(0, number.scale())),
                        measure,
                        isTotal(sentence, m.start(), context),
                        m.start(),
                        before,
                        isApproximate(before, sentence.plain().substring(m.end()))));
    }

    private void percentages(Sentence sentence) {
        PERCENT.all(sentence).forEach(m -> percentage(sentence, m));
    }

    private void percentage(Sentence sentence, MatchResult m) {
        BigDecimal value =
                m.group(1) == null
                        ? new BigDecimal(100)
                        : new BigDecimal(
                                m.group(1).replace(",", "")
                                        + (m.group(2) == null ? "" : m.group(2)));
        String before = clauseBefore(sentence.plain(), m.start());
        percentages.add(
                new Percentage(
                        sentence,
                        sentence.text().substring(m.start(), m.end()),
                        value,
                        kind(before),
                        isTotal(sentence, m.start(), before),
                        m.start()));
    }

    private static Percentage.Kind kind(String before) {
        if (before.contains("满意")) {
            return Percentage.Kind.SATISFACTION;
        }
        if (before.contains("到位率")) {
            return Percentage.Kind.RECEIVED;
        }
        if (CHANGE.matcher(before).find()) {
            return Percentage.Kind.CHANGE;
        }
        if (EXECUTION.matcher(before).find()) {
            return Percentage.Kind.EXECUTION;
        }
        return Percentage.Kind.OTHER;
    }

    private void counts(Sentence sentence) {
        Matcher m = COUNT.matcher(sentence.plain());
        while (m.find()) {
            if (!m.group(2).equals("个百分点")) {
                counts.add(
                        new Count(
                                sentence,
                                m.group(),
                                Integer.parseInt(m.group(1)),
                                m.group(2),
                                clauseBefore(sentence.plain(), m.start()),
                                m.start(),
                                isInBrackets(sentence.plain(), m.start())));
            }
        }
    }

    private void dates(Sentence sentence) {
        List<int[]> taken = new ArrayList<>();
        for (MatchResult day : DAY.all(sentence).toList()) {
            Optional<LocalDate> date = ChineseDate.read(day.group().strip());
            if (date.isPresent()) {
                taken.add(new int[] {day.start(), day.end()});
                String before = clauseBefore(sentence.plain(), day.start());
                days.add(
                        new Day(
                                sentence,
                                day.group(),
                                date.get(),
                                before.contains("截止") || before.contains("截至"),
                                day.start()));
            }
        }
        for (MatchResult year : YEAR.all(sentence).toList()) {
            int at = year.start();
            String title = titleAt(sentence.plain(), at);
            boolean named = year.group(2) != null || !title.isEmpty();
            if (named && taken.stream().noneMatch(t -> t[0] <= at && at < t[1])) {
                years.add(
                        new Year(
                                sentence,
                                year.group(),
                                Integer.parseInt(year.group(1)),
                                at,
                                title));
            }
        }
    }

    private static String titleAt(String text, int at) {
        Matcher m = TITLE.matcher(text);
        while (m.find()) {
            if (m.start() <= at && at < m.end()) {
                return m.group();
            }
        }
        return "";
    }

    /** The words since the last sign of punctuation or figure. */
    private static String clauseBefore(String text, int at) {
        int from = at;
        while (from > 0 && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at).strip();
    }

    /** The clause, or with a bare one (共, 合计为) the one before it too. */
    private static String contextBefore(String text, int at, String clause) {
        if (Measure.of(clause) != Measure.OTHER || clause.length() > 4) {
            return clause;
        }
        int end = at - clause.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String previous = clauseBefore(text, end);
        return Glyphs.hasDigit(previous) ? clause : previous + clause;
    }

    private boolean isTotal(Sentence sentence, int at, String context) {
        String before = BRACKETS.matcher(sentence.plain().substring(0, at)).replaceAll("");
        return PART_SIGNS.stream().noneMatch(sign -> isPart(before, sign))
                && !isOfAnotherYear(before)
                && !PERIOD.isIn(before)
                && !CUT_OFF.isIn(before)
                && Scope.isWhole(context);
    }

    /** A part is announced before the figure; 用于…的经费总支出 announces a whole of its own. */
    private static boolean isPart(String before, String sign) {
        int at = before.lastIndexOf(sign);
        if (at < 0) {
            return false;
        }
        String since = before.substring(at);
        return !since.contains("总支出") && !since.contains("合计") && !since.contains("总额");
    }

    private boolean isOfAnotherYear(String before) {
        if (OTHER_YEARS.stream().anyMatch(before::contains)) {
            return true;
        }
        int last =
                YEAR.all(before)
                        .filter(m -> m.group(2) != null)
                        .map(m -> Integer.valueOf(m.group(1)))
                        .reduce(0, (first, next) -> next);
        return reportYear != 0 && last != 0 && last != reportYear;
    }

    private static boolean isApproximate(String before, String after) {
        return ABOUT.matcher(before).find() || AROUND.matcher(after).lookingAt();
    }

    private static boolean isInBrackets(String text, int at) {
        int open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
        int close = Math.max(text.lastIndexOf('）', at - 1), text.lastIndexOf(')', at - 1));
        return open > close;
    }
}
