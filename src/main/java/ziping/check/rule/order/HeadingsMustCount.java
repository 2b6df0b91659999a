package ziping.check.rule.order;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.check.prose.Numbering;
import ziping.value.ChineseNumber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** F01: headings are numbered without gaps, repeats or strays, and none is hidden inside a text. */
public final class HeadingsMustCount extends Check {

    private static final int LEVELS = 5;

    public HeadingsMustCount() {
        super("F01", Severity.MUST, "O", "标题序号连续，层次正确");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.manuscript().plainText()
                ? plain(subject.manuscript())
                : entered(subject.manuscript());
    }

    /**
     * In a report the outline numbers the headings; one inside a text belongs to another template.
     */
    private Stream<Remark> entered(Manuscript manuscript) {
        Stream<Remark> strays =
                manuscript.headings().stream()
                        .filter(Line::own)
                        .filter(h -> h.numbering().orElseThrow().level() == 1)
                        .map(
                                h ->
                                        remark(
                                                h.place(),
                                                h.text().strip(),
                                                "正文里混进了章标题“" + h.text().strip() + "”，与提纲的章节重复或错位。",
                                                "删去标题，把内容移到提纲中相应的章节。"));
        Map<String, List<Line>> texts =
                manuscript.lines().stream()
                        .filter(Line::own)
                        .filter(l -> l.place().key().startsWith("text:"))
                        .collect(
                                Collectors.groupingBy(
                                        l -> l.place().key(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return Stream.concat(
                strays, texts.values().stream().flatMap(lines -> new Walk(2).over(lines)));
    }

    private Stream<Remark> plain(Manuscript manuscript) {
        return manuscript.isStructured() ? new Walk(1).over(manuscript.lines()) : Stream.empty();
    }

    /** Goes through numbered lines and knows what number comes next on each level. */
    private final class Walk {

        private final int highest;
        private final int[] last = new int[LEVELS + 1];
        private final List<Remark> remarks = new ArrayList<>();

        /** A walk that judges levels from this one down. */
        Walk(int highest) {
            this.highest = highest;
        }

        Stream<Remark> over(List<Line> lines) {
            List<Line> numbered = lines.stream().filter(l -> l.numbering().isPresent()).toList();
            for (int i = 0; i < numbered.size(); i++) {
                step(numbered, i);
            }
            return remarks.stream();
        }

        private void step(List<Line> lines, int i) {
            Line line = lines.get(i);
            Numbering numbering = line.numbering().orElseThrow();
            int level = numbering.level();
            if (level < highest) {
                return;
            }
            if (level == 1 && isStray(lines, i)) {
                remarks.add(stray(line));
                return;
            }
            int expected = last[level] + 1;
            boolean restart = numbering.number() == 1;
            if (numbering.number() != expected && !(restart && level >= 3)) {
                remarks.add(wrong(line, expected));
            }
            last[level] = numbering.number();
            Arrays.fill(last, level + 1, LEVELS + 1, 0);
        }

        /**
         * A chapter whose following section goes on counting the sections of the chapter before.
         */
        private boolean isStray(List<Line> lines, int i) {
            Numbering chapter = lines.get(i).numbering().orElseThrow();
            Optional<Numbering> next =
                    lines.stream()
                            .skip(i + 1L)
                            .map(l -> l.numbering().orElseThrow())
                            .filter(n -> n.level() <= 2)
                            .findFirst();
            return chapter.number() != last[1] + 1
                    && next.filter(n -> n.level() == 2 && n.number() == last[2] + 1).isPresent()
                    && last[2] > 0;
        }

        private Remark stray(Line line) {
            return remark(
                    line.place(),
                    line.text().strip(),
                    "“%s”插在第%s章的第%d节之后，打断了后面的序号，像是其他模板的标题。"
                            .formatted(line.text().strip(), ChineseNumber.of(last[1]), last[2]),
                    "删去这个标题，或移到应在的位置并重新编号。");
        }

        private Remark wrong(Line line, int expected) {
            Numbering numbering = line.numbering().orElseThrow();
            String sign = expected(numbering, expected);
            String why = numbering.number() < expected ? "序号重复或倒退" : "序号跳号";
            return remark(
                    line.place(),
                    shown(line),
                    "%s：“%s”应为“%s”。".formatted(why, numbering.sign(), sign),
                    "按顺序重新编号。");
        }

        private String expected(Numbering numbering, int number) {
            return switch (numbering.level()) {
                case 1 -> ChineseNumber.of(number) + "、";
                case 2 -> "（" + ChineseNumber.of(number) + "）";
                case 3 -> number + ".";
                case 4 -> "（" + number + "）";
                default -> String.valueOf((char) ('①' + number - 1));
            };
        }

        private String shown(Line line) {
            String text = line.text().strip();
            return text.length() > 24 ? text.substring(0, 24) : text;
        }
    }
}
