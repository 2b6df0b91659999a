package ziping.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Compares ours with a reference, turn about in one run, because a machine's speed changes from
 * minute to minute and only neighbours can be compared. What counts is the median of the ratios.
 */
public final class Pairs {

    /** Does something once and answers what it cost, for instance in milliseconds. */
    @FunctionalInterface
    public interface Cost {

        /** The cost of one run. */
        double measure() throws Exception;
    }

    private static final int WARM_UP = 3;

    private final String name;
    private final double[] ours;
    private final double[] reference;

    private Pairs(String name, int count) {
        this.name = name;
        this.ours = new double[count];
        this.reference = new double[count];
    }

    /**
     * Measures and prints one line.
     *
     * @param name such as {@code B10 durable save}
     * @param count of pairs after warming up, at least 11
     */
    public static Pairs run(String name, int count, Cost ours, Cost reference) throws Exception {
        Pairs pairs = new Pairs(name, count);
        for (int i = -WARM_UP; i < count; i++) {
            double a = ours.measure();
            double b = reference.measure();
            if (i >= 0) {
                pairs.ours[i] = a;
                pairs.reference[i] = b;
            }
        }
        System.out.println(pairs);
        return pairs;
    }

    /** The cost of running something once, in milliseconds. */
    public static double millis(ThrowingRunnable work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The cost that a share of many runs does not exceed, in milliseconds. */
    public static double percentile(int percent, int runs, ThrowingRunnable work) throws Exception {
        double[] costs = new double[runs];
        for (int i = 0; i < runs; i++) {
            costs[i] = millis(work);
        }
        Arrays.sort(costs);
        return costs[(runs - 1) * percent / 100];
    }

    /** Work that is measured. */
    @FunctionalInterface
    public interface ThrowingRunnable {

        /** Does it once. */
        void run() throws Exception;
    }

    /** The median of the ratios of the pairs. */
    public double ratio() {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, i -> ours[i] / reference[i]);
        return median(ratios);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: ratio %.2f (ours %.2f, reference %.2f, medians of %d pairs; load %.1f)",
                name,
                ratio(),
                median(ours),
                median(reference),
                ours.length,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double median(double[] values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
