package ziping.check.prose;

import ziping.check.sheet.Printed;
import ziping.scoring.Grade;

import java.util.List;
import java.util.stream.Stream;

/**
 * The total scores and grades that the words of a report name.
 *
 * @param scores every total score, in order
 * @param grades every grade, in order
 */
public record ScoreClaims(List<Claim> scores, List<GradeClaim> grades) {

    private static final Search SCORE =
            Search.from(
                    "(?:(?:评价|自评)结果|(?:综合评[价定]|经(?:自评|评价))[^。；\\d]{0,4}得分|(?:项目|绩效|自评|综合|评价|最终|总)得分|(?:自评)?总分|(?:综合评|自评)分)[^。；\\d]{0,8}?(\\d{1,3}(?:\\.\\d+)?)\\s*分",
                    "总分",
                    "综合评",
                    "自评",
                    "评价",
                    "经自评",
                    "经评价",
                    "项目得分",
                    "绩效得分",
                    "综合得分",
                    "最终得分",
                    "总得分");
    private static final Search GRADE =
            Search.from(
                    "(?:等级|等次|级别|评定|评为|评价结果|自评结果|结论)[^。；]{0,12}?[“\"'：:为是\\s](优秀|良好|合格|较差|优|良|中|差)(?![势化质于秀好好点])",
                    "等级",
                    "等次",
                    "级别",
                    "评定",
                    "评为",
                    "评价结果",
                    "自评结果",
                    "结论");

    public ScoreClaims {
        scores = List.copyOf(scores);
        grades = List.copyOf(grades);
    }

    /**
     * A score in the words.
     *
     * @param quote the words
     * @param score the score as printed
     */
    public record Claim(Line line, String quote, Printed score) {}

    /** A grade in the words. */
    public record GradeClaim(Line line, String quote, Grade grade) {}

    /** Those of what people wrote. */
    static ScoreClaims of(List<Line> lines) {
        List<Line> prose = lines.stream().filter(Line::isProse).toList();
        return new ScoreClaims(
                prose.stream().flatMap(ScoreClaims::scores).toList(),
                prose.stream().flatMap(ScoreClaims::grades).toList());
    }

    private static Stream<Claim> scores(Line line) {
        return SCORE.all(line)
                .map(
                        m ->
                                new Claim(
                                        line,
                                        line.text().substring(m.start(), m.end()),
                                        Printed.read(m.group(1)).orElseThrow()));
    }

    private static Stream<GradeClaim> grades(Line line) {
        return GRADE.all(line)
                .flatMap(
                        m ->
                                Grade.read(m.group(1)).stream()
                                        .map(grade -> new GradeClaim(line, m.group(), grade)));
    }
}
