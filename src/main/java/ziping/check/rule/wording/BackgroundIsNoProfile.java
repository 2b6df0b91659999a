package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Role;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E09: the background says which need the project answers; a profile of the unit does not. */
public final class BackgroundIsNoProfile extends Check {

    private static final Pattern PROFILE = Pattern.compile("编制|行政编|事业编|工勤|主要职能|主要职责|内设|下设|在职在编");
    private static final Pattern NEED =
            Pattern.compile("项目|需求|问题|为(了)?(解决|落实|满足|贯彻|缓解|改善|提升|推进)[^。]{0,40}(建设|实施|安排|开展)");

    public BackgroundIsNoProfile() {
        super("E09", Severity.HINT, "O", "立项背景写项目要解决的问题，不是单位简介");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        List<Line> lines = subject.manuscript().section(Role.BACKGROUND);
        boolean need =
                lines.stream()
                        .map(l -> l.plain().replaceAll("政府职能部门", ""))
                        .anyMatch(l -> NEED.matcher(l).find());
        return need
                ? Stream.empty()
                : lines.stream()
                        .filter(l -> PROFILE.matcher(l.plain()).find())
                        .limit(1)
                        .map(
                                l ->
                                        remark(
                                                l.place(),
                                                brief(l.text()),
                                                "立项背景写的是单位概况和编制，没有说明为什么要设立这个项目。",
                                                "写明项目要解决的问题或满足的需要。"));
    }

    private static String brief(String text) {
        String words = text.strip();
        return words.length() > 30 ? words.substring(0, 30) : words;
    }
}
