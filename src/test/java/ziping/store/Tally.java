package ziping.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/**
 * Counts the runs of a fault test, prints the count and stops at the first fault. {@code
 * -Dziping.faults=full} runs the numbers of a release.
 */
public final class Tally {

    private final String name;
    private final int runs;
    private int passed;

    private Tally(String name, int runs) {
        this.name = name;
        this.runs = runs;
    }

    /** One run of a fault test. */
    @FunctionalInterface
    public interface Run {

        /** Fails by throwing. */
        void with(int number, Random random) throws Exception;
    }

    /** Runs a fault test few or many times, each time with the same dice. */
    public static void count(String name, int few, int full, Run run) throws Exception {
        boolean all = "full".equals(System.getProperty("ziping.faults"));
        new Tally(name, all ? full : few).count(run);
    }

    private void count(Run run) throws Exception {
        try {
            for (int i = 0; i < runs; i++) {
                run.with(i, new Random(name.hashCode() * 1000L + i));
                passed++;
            }
        } finally {
            System.out.printf("%s: %d passed, %d failed%n", name, passed, passed < runs ? 1 : 0);
        }
        assertThat(passed).isEqualTo(runs);
    }
}
