package ziping.check.rule.total;

import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.check.prose.Search;
import ziping.check.sheet.Printed;
import ziping.scoring.Grade;

import java.util.List;

/** The total score and grade that the words of a report name. */
final class ScoreClaims {

    private static final Search SCORE =
            Search.of(
                    "(?:(?:评价|自评)结果|(?:综合评[价定]|经(?:自评|评价))[^。；\\d]{0,4}得分|(?:项目|绩效|自评|综合|评价|最终|总)得分|(?:自评)?总分|(?:综合评|自评)分)[^。；\\d]{0,8}?(\\d{1,3}(?:\\.\\d+)?)\\s*分",
                    "得分",
                    "总分",
                    "评分",
                    "评价结果",
                    "自评结果");
    private static final Search GRADE =
            Search.of(
                    "(?:等级|等次|级别|评定|评为|评价结果|自评结果|结论)[^。；]{0,12}?[“\"'：:为是\\s](优秀|良好|合格|较差|优|良|中|差)(?![势化质于秀好好点])",
                    "等级",
                    "等次",
                    "级别",
                    "评定",
                    "评为",
                    "结果",
                    "结论");

    private ScoreClaims() {}

    /**
     * A score in the words.
     *
     * @param quote the words
     * @param score the score as printed
     */
    record Claim(Line line, String quote, Printed score) {}

    /** A grade in the words. */
    record GradeClaim(Line line, String quote, Grade grade) {}

    /** Every total score named. */
    static List<Claim> scores(Manuscript manuscript) {
        return manuscript
                .prose()
                .flatMap(
                        line ->
                                SCORE.all(line.plain())
                                        .map(
                                                m ->
                                                        new Claim(
                                                                line,
                                                                line.text()
                                                                        .substring(
                                                                                m.start(), m.end()),
                                                                Printed.read(m.group(1))
                                                                        .orElseThrow())))
                .toList();
    }

    /** Every grade named. */
    static List<GradeClaim> grades(Manuscript manuscript) {
        return manuscript
                .prose()
                .flatMap(
                        line ->
                                GRADE.all(line.plain())
                                        .flatMap(
                                                m ->
                                                        Grade.read(m.group(1))
                                                                .map(
                                                                        g ->
                                                                                new GradeClaim(
                                                                                        line,
                                                                                        m.group(),
                                                                                        g))
                                                                .stream()))
                .toList();
    }
}
