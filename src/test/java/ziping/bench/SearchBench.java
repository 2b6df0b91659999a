package ziping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ziping.value.SearchIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * B9: search as you type over the names of 10 000 projects, 汉字 and 拼音首字母, against a loop that asks
 * each name whether it contains the same 汉字.
 */
@Tag("bench")
class SearchBench {

    private static final int PROJECTS = 10_000;
    private static final int PAIRS = 15;
    private static final int SHOWN = 50;
    private static final String[] UNITS = {"政务服务", "公共资源", "市场监管", "社区卫生", "乡镇便民", "不动产", "档案"};
    private static final String[] THINGS = {"大厅", "信息系统", "综合窗口", "办公设备", "档案库房", "网络安全", "热线"};
    private static final String[] WORKS = {"运行维护", "升级改造", "购置", "培训", "宣传", "租赁", "建设"};

    private static final List<String> TYPED =
            List.of("政务服务大厅", "档案库房建设", "网络安全", "zwfwdt", "xxxtsj", "pinpai", "bdcda");
    private static final List<String> LOOPED =
            List.of("政务服务大厅", "档案库房建设", "网络安全", "政务服务大厅", "信息系统升级", "品牌宣传推广", "不动产档案");

    private final List<String> names = names();
    private final SearchIndex index = new SearchIndex(names);

    @Test
    void searchAsYouType() throws Exception {
        Pairs.run(
                "B9 search as you type over 10 000 names / a loop of contains, ms",
                PAIRS,
                () -> Pairs.millis(this::typeAll),
                () -> Pairs.millis(this::loopAll));
        List<String> words = prefixes(TYPED).toList();
        int[] key = {0};
        double slow =
                Pairs.percentile(
                        95,
                        40 * words.size(),
                        () -> index.find(words.get(key[0]++ % words.size()), SHOWN));
        System.out.printf("B9 one key p95 %.2f ms%n", slow);
    }

    private void typeAll() {
        assertThat(prefixes(TYPED).mapToInt(words -> index.find(words, SHOWN).size()).sum())
                .isPositive();
    }

    private void loopAll() {
        assertThat(prefixes(LOOPED).mapToInt(this::loop).sum()).isPositive();
    }

    private int loop(String words) {
        int found = 0;
        for (String name : names) {
            found += name.contains(words) ? 1 : 0;
        }
        return found;
    }

    /** A word as it grows with every key. */
    private static Stream<String> prefixes(List<String> words) {
        return words.stream()
                .flatMap(
                        word ->
                                IntStream.rangeClosed(1, word.length())
                                        .mapToObj(end -> word.substring(0, end)));
    }

    private static List<String> names() {
        Random random = new Random(9);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            names.add(
                    UNITS[random.nextInt(UNITS.length)]
                            + THINGS[random.nextInt(THINGS.length)]
                            + WORKS[random.nextInt(WORKS.length)]
                            + "项目"
                            + (i % 7 == 0 ? "（" + (2015 + i % 10) + "年第" + i + "号）" : ""));
        }
        return names;
    }
}
