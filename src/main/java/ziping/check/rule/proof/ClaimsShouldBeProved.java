package ziping.check.rule.proof;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Search;
import ziping.check.prose.Sentence;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** H03: claims of being first or much better come with figures. */
public final class ClaimsShouldBeProved extends Check {

    private static final Search FIRST =
            Search.from("全(国|省|市|区|县)[^，。；]{0,6}(第一|首家|首个|首创|领先|唯一)", "全国", "全省", "全市", "全区", "全县");
    private static final Search BETTER =
            Search.from(
                    "(明显|显著|大幅|极大|大大|有效)(地)?(提高|提升|改善|增强|增加|降低|减少)|收效尤为明显|成效显著|效益最大化|良好的效益|广泛好评|一致好评",
                    "明显",
                    "显著",
                    "大幅",
                    "极大",
                    "大大",
                    "有效",
                    "收效尤为明显",
                    "成效显著",
                    "效益最大化",
                    "良好的效益",
                    "广泛好评",
                    "一致好评");

    private static final Pattern DOCUMENT = Pattern.compile("《|〔|附件|通报|表彰|认定|授予|评为|排名");
    private static final Pattern FIGURE =
            Pattern.compile("\\d+(\\.\\d+)?\\s*(%|个|项|件|万|元|分|小时|天|人|次|户|家|倍)|《|〔|附件|通报|表彰|认定");

    public ClaimsShouldBeProved() {
        super("H03", Severity.NOTE, "O", "“第一”“显著提升”等说法有数据或依据");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        return subject.manuscript().facts().sentences().stream()
                .filter(s -> s.line().isProse())
                .flatMap(s -> Stream.concat(claims(s, FIRST, DOCUMENT), claims(s, BETTER, FIGURE)));
    }

    private Stream<Remark> claims(Sentence sentence, Search claim, Pattern proof) {
        return claim.first(sentence).stream()
                .filter(m -> !proof.matcher(sentence.plain()).find())
                .map(
                        m ->
                                remark(
                                        sentence.line().place(),
                                        m.group(),
                                        "“" + m.group() + "”没有数据或依据支撑。",
                                        "写出前后对比的数据、文件或证明材料。"));
    }
}
