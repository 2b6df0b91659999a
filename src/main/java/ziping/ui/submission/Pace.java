package ziping.ui.submission;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast bytes go, and how long the rest will take, by the last seconds. */
final class Pace {

    private static final long SECOND = 1_000_000_000L;
    private static final long WINDOW = 4 * SECOND;

    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(long at, long done) {}

    /**
     * Notes how far it is.
     *
     * @param at nanoseconds since any fixed moment
     * @param done bytes done of the whole work; fewer than before begins anew
     */
    void mark(long at, long done) {
        if (!marks.isEmpty() && done < marks.getLast().done()) {
            marks.clear();
        }
        marks.addLast(new Mark(at, done));
        while (marks.size() > 2 && at - marks.getFirst().at() > WINDOW) {
            marks.removeFirst();
        }
    }

    /** Bytes a second; 0 while that cannot be told. */
    long perSecond() {
        if (marks.size() < 2) {
            return 0;
        }
        long time = marks.getLast().at() - marks.getFirst().at();
        long bytes = marks.getLast().done() - marks.getFirst().done();
        return time < SECOND / 4 ? 0 : (long) (bytes / (time / (double) SECOND));
    }

    /** Seconds until all bytes are done, at least 1; -1 while that cannot be told. */
    long secondsLeft(long total) {
        long speed = perSecond();
        return speed == 0 ? -1 : Math.max(1, (total - marks.getLast().done()) / speed);
    }
}
