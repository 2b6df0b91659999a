package ziping.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SearchIndexTest {

    private static final String SIGNS = "政务信息系统升级会计核算重庆长春绿化OA2019-a 银行";
    private static final String TYPED = "zhengwuxiteysjkcqnlvOA2019 政务会长行-";

    @Test
    void findsWhatReadingEveryTextFinds() {
        Random random = new Random(9);
        List<String> texts = Stream.generate(() -> word(random, SIGNS, 9)).limit(400).toList();
        SearchIndex index = new SearchIndex(texts);
        for (int i = 0; i < 4000; i++) {
            String sought = word(random, TYPED, 4);
            List<Integer> read =
                    IntStream.range(0, texts.size())
                            .filter(t -> Pinyin.matches(texts.get(t), sought))
                            .boxed()
                            .toList();
            assertThat(index.find(sought, texts.size())).as(sought).isEqualTo(read);
        }
    }

    @Test
    void answersNoMoreThanAreWanted() {
        SearchIndex index = new SearchIndex(List.of("政务公开", "政务大厅", "绿化", "政务内网"));
        assertThat(index.find("zw", 2)).containsExactly(0, 1);
        assertThat(index.find("", 9)).containsExactly(0, 1, 2, 3);
    }

    private static String word(Random random, String signs, int most) {
        return random.ints(random.nextInt(most + 1), 0, signs.length())
                .mapToObj(signs::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }
}
