package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.place.Place;
import ziping.check.prose.Glyphs;
import ziping.check.prose.Line;
import ziping.check.prose.Role;
import ziping.check.prose.Sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** E03: no paragraph or long sentence stands in the report twice. */
public final class NothingShouldBeSaidTwice extends Check {

    private static final int PARAGRAPH = 20;
    private static final int SENTENCE = 28;

    public NothingShouldBeSaidTwice() {
        super("E03", Severity.HINT, "O", "没有重复的段落和句子");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        Map<String, Line> paragraphs = new HashMap<>();
        Map<String, Sentence> sentences = new HashMap<>();
        Set<Line> repeated = new HashSet<>();
        List<Remark> remarks = new ArrayList<>();
        subject.manuscript()
                .prose()
                .filter(l -> l.role() != Role.FIELD)
                .forEach(l -> paragraph(l, paragraphs, repeated, remarks));
        for (Sentence sentence : subject.manuscript().facts().sentences()) {
            if (sentence.line().isProse() && sentence.line().role() != Role.FIELD) {
                sentence(sentence, sentences, repeated, remarks);
            }
        }
        return remarks.stream();
    }

    private void paragraph(
            Line line, Map<String, Line> seen, Set<Line> repeated, List<Remark> remarks) {
        String bare = Glyphs.bare(line.text());
        Line first = bare.length() < PARAGRAPH ? null : seen.putIfAbsent(bare, line);
        if (first != null) {
            repeated.add(line);
            remarks.add(remark(line.place(), line.text(), "整段", first.place()));
        }
    }

    private void sentence(
            Sentence sentence,
            Map<String, Sentence> seen,
            Set<Line> repeated,
            List<Remark> remarks) {
        String bare = Glyphs.bare(sentence.text());
        Sentence first = bare.length() < SENTENCE ? null : seen.putIfAbsent(bare, sentence);
        if (first != null && !repeated.contains(sentence.line())) {
            remarks.add(
                    remark(
                            sentence.line().place(),
                            sentence.text().strip(),
                            "这句话",
                            first.line().place()));
        }
    }

    private Remark remark(Place place, String text, String what, Place first) {
        return remark(
                place, text.strip(), what + "与“" + first.words() + "”重复。", "删去一处，或改写成本节应有的内容。");
    }
}
