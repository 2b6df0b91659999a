package ziping.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/**
 * What turns one ordered list into another with few changed rows. Equal beginnings and endings are
 * left out; in the window between them as many elements as possible stay in place, an element that
 * moved counts as taken out and put in.
 *
 * @param from first index of the window in both lists
 * @param beforeTo end of the window in the old list, exclusive
 * @param origins for each element of the window in the new list the index in the old list it stays
 *     at, or {@link #NEW}
 */
record ListDifference(int from, int beforeTo, int[] origins) {

    /** Marks an element that has to be put in. */
    static final int NEW = -1;

    /** Compares two lists whose elements are recognised by an identity that need not be unique. */
    static <T> ListDifference between(
            List<T> before, List<T> after, Function<? super T, ?> identity) {
        int shorter = Math.min(before.size(), after.size());
        int from = 0;
        while (from < shorter && same(before.get(from), after.get(from))) {
            from++;
        }
        int tail = 0;
        while (tail < shorter - from
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int beforeTo = before.size() - tail;
        int[] matches =
                matches(
                        before.subList(from, beforeTo),
                        after.subList(from, after.size() - tail),
                        identity,
                        from);
        return new ListDifference(from, beforeTo, keepRising(matches));
    }

    /** Whether the lists are the same. */
    boolean isEmpty() {
        return from == beforeTo && origins.length == 0;
    }

    /** Indices of the old list whose elements have to be taken out. */
    List<Integer> removed() {
        boolean[] stays = new boolean[beforeTo - from];
        for (int origin : origins) {
            if (origin != NEW) {
                stays[origin - from] = true;
            }
        }
        List<Integer> removed = new ArrayList<>();
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                removed.add(from + i);
            }
        }
        return removed;
    }

    private static boolean same(Object a, Object b) {
        return a == b || a.equals(b);
    }

    private static <T> int[] matches(
            List<T> before, List<T> after, Function<? super T, ?> identity, int offset) {
        Map<Object, Queue<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(identity.apply(before.get(i)), k -> new ArrayDeque<>())
                    .add(offset + i);
        }
        return after.stream()
                .mapToInt(
                        element -> {
                            Queue<Integer> free = places.get(identity.apply(element));
                            return free == null || free.isEmpty() ? NEW : free.remove();
                        })
                .toArray();
    }

    /** Keeps a longest rising subsequence of the matches; the others become {@link #NEW}. */
    private static int[] keepRising(int[] matches) {
        int[] ends = new int[matches.length];
        int[] previous = new int[matches.length];
        int length = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] != NEW) {
                int place = firstNotBelow(matches, ends, length, matches[i]);
                previous[i] = place == 0 ? NEW : ends[place - 1];
                ends[place] = i;
                length = Math.max(length, place + 1);
            }
        }
        int[] kept = new int[matches.length];
        Arrays.fill(kept, NEW);
        for (int i = length == 0 ? NEW : ends[length - 1]; i != NEW; i = previous[i]) {
            kept[i] = matches[i];
        }
        return kept;
    }

    private static int firstNotBelow(int[] matches, int[] ends, int length, int match) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches[ends[middle]] < match) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
