package ziping.check.rule.remedy;

import ziping.check.prose.Line;
import ziping.check.prose.Manuscript;
import ziping.check.prose.Role;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Issues and measures, entered or found in a text. */
final class Findings {

    private static final Pattern HEADING =
            Pattern.compile(".{0,6}(建议|措施|问题)((和|及|与|、).{0,6}(建议|措施))?[:：]?");

    private Findings() {}

    /** Items of the list of issues in a text; measures numbered on inside it are not among them. */
    static List<Line> issues(Manuscript manuscript) {
        List<Line> lines = items(manuscript, Role.ISSUES);
        int end = strayHeading(lines);
        return end < 0 ? lines : lines.subList(0, end);
    }

    /**
     * Items of the list of measures in a text, also where they are numbered on after the issues.
     */
    static List<Line> measures(Manuscript manuscript) {
        List<Line> lines = items(manuscript, Role.ISSUES);
        int begin = strayHeading(lines);
        List<Line> stray = begin < 0 ? List.of() : lines.subList(begin + 1, lines.size());
        return Stream.concat(stray.stream(), items(manuscript, Role.RECOMMENDATIONS).stream())
                .filter(l -> !l.words().startsWith("下一步"))
                .toList();
    }

    private static List<Line> items(Manuscript manuscript, Role role) {
        List<Line> lines =
                manuscript.lines().stream().filter(l -> l.own() && l.role() == role).toList();
        List<Line> numbered =
                lines.stream()
                        .filter(l -> l.numbering().filter(n -> n.level() >= 3).isPresent())
                        .toList();
        return numbered.isEmpty() ? lines.stream().filter(Line::isProse).toList() : numbered;
    }

    private static int strayHeading(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (HEADING.matcher(lines.get(i).words()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
