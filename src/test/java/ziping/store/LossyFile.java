package ziping.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What a disk holds of a file for sure, and what it may lose if the power fails. */
final class LossyFile {

    private static final int SECTOR = 512;

    private final List<UnaryOperator<byte[]>> unforced = new ArrayList<>();
    private byte[] forced;
    private Runnable watcher = () -> {};
    private Random random = new Random(0);

    LossyFile(byte[] content) {
        this.forced = content;
    }

    /** Is run after each write, before it is forced. */
    void watch(Runnable eachWrite, Random dice) {
        watcher = eachWrite;
        random = dice;
    }

    void written(long position, byte[] bytes) {
        unforced.add(file -> put(file, (int) position, bytes));
        watcher.run();
    }

    void truncated(long size) {
        unforced.add(file -> Arrays.copyOf(file, (int) size));
        watcher.run();
    }

    void forced() {
        for (UnaryOperator<byte[]> change : unforced) {
            forced = change.apply(forced);
        }
        unforced.clear();
    }

    /** What would be left now: of the unforced writes all, nothing, or some sectors. */
    byte[] afterPowerFailure() {
        byte[] left = forced.clone();
        for (UnaryOperator<byte[]> change : unforced) {
            byte[] after = change.apply(left.clone());
            left =
                    switch (random.nextInt(3)) {
                        case 0 -> left;
                        case 1 -> after;
                        default -> torn(left, after);
                    };
        }
        return left;
    }

    private byte[] torn(byte[] before, byte[] after) {
        byte[] torn = Arrays.copyOf(before, random.nextBoolean() ? after.length : before.length);
        for (int at = 0; at < Math.min(torn.length, after.length); at += SECTOR) {
            if (random.nextBoolean()) {
                int end = Math.min(at + SECTOR, Math.min(torn.length, after.length));
                System.arraycopy(after, at, torn, at, end - at);
            }
        }
        return torn;
    }

    private static byte[] put(byte[] file, int position, byte[] bytes) {
        byte[] put = Arrays.copyOf(file, Math.max(file.length, position + bytes.length));
        System.arraycopy(bytes, 0, put, position, bytes.length);
        return put;
    }
}
