package ziping.intake;

import ziping.check.prose.Line;
import ziping.check.prose.Role;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the paragraphs of a text by what their sections are about. */
final class SectionWords {

    /** Under this key stands what belongs to no known section. */
    static final String REST = "imported";

    /** Where the words of a section go. */
    private enum Home {
        SUMMARY("summary", "摘要", Role.SUMMARY),
        BACKGROUND("background", "立项背景", Role.BACKGROUND),
        BASIS("basisNote", "立项依据", Role.BASIS),
        CONTENT("content", "实施内容", Role.CONTENT),
        PLAN("plan", "实施计划及完成情况", Role.PLAN),
        ORGANISATION("organisation", "组织及管理", Role.ORGANISATION),
        GOALS("goalNote", "绩效目标", Role.GOALS),
        PURPOSE("purpose", "评价的目的", Role.PURPOSE),
        EVALUATION_PLAN("evaluationPlan", "工作方案制定过程", Role.EVALUATION_PLAN),
        METHODS("methods", "评价原则、评价方法", Role.METHODS),
        PROCESS("process", "实施过程", Role.PROCESS),
        LIMITS("limits", "局限性", Role.LIMITS),
        CONCLUSION("conclusion", "评价结论", Role.CONCLUSION),
        ANALYSIS("analysis", "绩效分析", Role.ANALYSIS, Role.ACHIEVEMENT),
        EXPERIENCE("experience", "主要经验及做法", Role.EXPERIENCE);

        private final String key;
        private final String title;
        private final List<Role> roles;

        Home(String key, String title, Role... roles) {
            this.key = key;
            this.title = title;
            this.roles = List.of(roles);
        }

        static Optional<Home> of(Role role) {
            return Arrays.stream(values()).filter(home -> home.roles.contains(role)).findFirst();
        }
    }

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<Role, StringBuilder> lists = new EnumMap<>(Role.class);

    SectionWords(List<Line> lines) {
        lines.forEach(this::add);
    }

    /** The words by the key of their text, in the order of the file. */
    Map<String, String> texts() {
        Map<String, String> words = new LinkedHashMap<>();
        texts.forEach((key, text) -> words.put(key, text.toString()));
        return words;
    }

    /** The lines of a section that is a list; empty if the text has none. */
    List<String> list(Role role) {
        return Optional.ofNullable(lists.get(role))
                .map(words -> words.toString().lines().toList())
                .orElse(List.of());
    }

    /** The official word of a section by its key. */
    static String title(String key) {
        return Arrays.stream(Home.values())
                .filter(home -> home.key.equals(key))
                .map(home -> home.title)
                .findFirst()
                .orElse("未归类的文字");
    }

    private void add(Line line) {
        Role role = line.role();
        if (role == Role.FIELD || line.text().isBlank()) {
            return;
        }
        boolean listed = role == Role.ISSUES || role == Role.RECOMMENDATIONS;
        Optional<Home> home = Home.of(role);
        if (!listed && home.isEmpty()) {
            append(texts.computeIfAbsent(REST, k -> new StringBuilder()), line);
        } else if (!isTitle(line)) {
            append(
                    listed
                            ? lists.computeIfAbsent(role, r -> new StringBuilder())
                            : texts.computeIfAbsent(home.get().key, k -> new StringBuilder()),
                    line);
        }
    }

    /** The title of a section of its own; the outline writes those. */
    private static boolean isTitle(Line line) {
        return line.heading() && line.numbering().map(n -> n.level() <= 2).orElse(true);
    }

    private static void append(StringBuilder words, Line line) {
        if (!words.isEmpty()) {
            words.append('\n');
        }
        words.append(line.text().strip());
    }
}
