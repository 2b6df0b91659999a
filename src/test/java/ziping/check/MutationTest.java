package ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ziping.report.Report;

import java.util.List;
import java.util.Random;

/**
 * One thing broken at random in the clean demo: the right check fires, and none that has nothing to
 * do with it. {@code -Dziping.faults=full} runs 10 000 instead of 200.
 */
class MutationTest {

    private static final int RUNS =
            "full".equals(System.getProperty("ziping.faults")) ? 10_000 : 200;

    private final Examinations examinations = new Examinations();
    private final Report demo = Examinations.sample("demo-2025.json");

    @Test
    void firesTheRightCheckAndOnlyThoseThatShould() {
        Random random = new Random(20_260_320);
        List<Mutation> all = Mutation.all();
        int passed = 0;
        for (int run = 0; run < RUNS; run++) {
            Mutation mutation = all.get(run < all.size() ? run : random.nextInt(all.size()));
            Report broken = mutation.change().apply(demo, random);
            List<Remark> open = examinations.of(broken).open();
            assertThat(open)
                    .as("run %d: %s", run, mutation.name())
                    .extracting(Remark::id)
                    .containsAnyOf(mutation.right().split(" "))
                    .isSubsetOf(mutation.allowed());
            passed++;
        }
        assertThat(passed).isEqualTo(RUNS);
    }
}
