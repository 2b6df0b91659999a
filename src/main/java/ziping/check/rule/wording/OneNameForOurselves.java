package ziping.check.rule.wording;

import ziping.check.Check;
import ziping.check.Remark;
import ziping.check.Severity;
import ziping.check.Subject;
import ziping.check.prose.Line;
import ziping.check.prose.Role;

import java.util.List;
import java.util.stream.Stream;

/** E08: the unit calls itself by one name. */
public final class OneNameForOurselves extends Check {

    private static final List<String> NAMES =
            List.of("我局", "我单位", "我中心", "我委", "我院", "我校", "我办", "本局", "本单位", "本中心", "本部门", "我部门");

    public OneNameForOurselves() {
        super("E08", Severity.NOTE, "O", "全文对本单位的称呼一致");
    }

    @Override
    public Stream<Remark> look(Subject subject) {
        List<Line> lines =
                subject.manuscript().prose().filter(l -> l.role() != Role.FIELD).toList();
        List<String> used =
                NAMES.stream()
                        .filter(n -> lines.stream().anyMatch(l -> l.plain().contains(n)))
                        .toList();
        if (used.size() < 2) {
            return Stream.empty();
        }
        Line second =
                lines.stream()
                        .filter(l -> l.plain().contains(used.get(1)))
                        .findFirst()
                        .orElseThrow();
        return Stream.of(
                remark(
                        second.place(),
                        used.get(1),
                        "本单位在文中有“" + String.join("”“", used) + "”几种称呼。",
                        "首次写全称并注明简称，以后统一用一个简称。"));
    }
}
