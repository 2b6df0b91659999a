package ziping.store;

import ziping.store.RowType.Branch;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes how an ordered list of rows has changed: one row for an element that changed, was put in
 * or was taken out, whatever the length of the list.
 */
final class RowList {

    /** Between neighbours, so that 32 rows in a row can each be put before the last one. */
    private static final long GAP = 1L << 32;

    private RowList() {}

    /** Writes the difference between two states of one owner's list. */
    static <T> void write(
            Changes changes, RowType<T> type, List<Object> owner, List<T> before, List<T> after) {
        if (before == after) {
            return;
        }
        ListDifference difference = ListDifference.between(before, after, type.identity());
        if (difference.isEmpty()) {
            return;
        }
        if (!type.isList()) {
            writeSingle(changes, type, owner, before, after);
        } else if (!new Window<>(changes, type, owner, before, after, difference).write()) {
            rewrite(changes, type, owner, before, after);
        }
    }

    private static <T> void writeSingle(
            Changes changes, RowType<T> type, List<Object> key, List<T> before, List<T> after) {
        if (before.isEmpty()) {
            insert(changes, type, key, after.getFirst());
        } else {
            update(changes, type, key, before.getFirst(), after.getFirst());
        }
    }

    /** Gives every row a new position, for when there is no room left between two of them. */
    private static <T> void rewrite(
            Changes changes, RowType<T> type, List<Object> owner, List<T> before, List<T> after) {
        for (long position : positions(changes, type, owner, 0, before.size())) {
            changes.delete(type, key(owner, position));
        }
        for (int i = 0; i < after.size(); i++) {
            insert(changes, type, key(owner, (i + 1) * GAP), after.get(i));
        }
    }

    private static <T> void insert(Changes changes, RowType<T> type, List<Object> key, T element) {
        changes.insert(type, key, element);
        type.branches().forEach(branch -> insertBelow(changes, branch, key, element));
    }

    private static <T, C> void insertBelow(
            Changes changes, Branch<T, C> branch, List<Object> key, T element) {
        write(changes, branch.type(), key, List.of(), branch.getter().apply(element));
    }

    private static <T> void update(
            Changes changes, RowType<T> type, List<Object> key, T before, T after) {
        if (!type.sameColumns(before, after)) {
            changes.update(type, key, after);
        }
        type.branches().forEach(branch -> updateBelow(changes, branch, key, before, after));
    }

    private static <T, C> void updateBelow(
            Changes changes, Branch<T, C> branch, List<Object> key, T before, T after) {
        write(
                changes,
                branch.type(),
                key,
                branch.getter().apply(before),
                branch.getter().apply(after));
    }

    private static List<Object> key(List<Object> owner, long position) {
        List<Object> key = new ArrayList<>(owner);
        key.add(position);
        return key;
    }

    private static List<Long> positions(
            Changes changes, RowType<?> type, List<Object> owner, int from, int to) {
        List<Long> positions = type.positions(changes.sql(), owner, from, to - from);
        if (positions.size() != to - from) {
            throw new IllegalStateException("rows missing in " + type.table() + " of " + owner);
        }
        return positions;
    }

    /** The part of a list that changed, with the positions of its rows and of their neighbours. */
    private static final class Window<T> {
        private final Changes changes;
        private final RowType<T> type;
        private final List<Object> owner;
        private final List<T> before;
        private final List<T> after;
        private final ListDifference difference;
        private final List<Long> positions;
        private final int first;

        Window(
                Changes changes,
                RowType<T> type,
                List<Object> owner,
                List<T> before,
                List<T> after,
                ListDifference difference) {
            this.changes = changes;
            this.type = type;
            this.owner = owner;
            this.before = before;
            this.after = after;
            this.difference = difference;
            this.first = Math.max(0, difference.from() - 1);
            int end = Math.min(before.size(), difference.beforeTo() + 1);
            this.positions = RowList.positions(changes, type, owner, first, end);
        }

        /** Collects the changes; {@code false} and nothing if rows lack room. */
        boolean write() {
            long[] places = places();
            if (places == null) {
                return false;
            }
            for (int index : difference.removed()) {
                changes.delete(type, key(owner, position(index)));
            }
            for (int i = 0; i < places.length; i++) {
                T element = after.get(difference.from() + i);
                int origin = difference.origins()[i];
                if (origin == ListDifference.NEW) {
                    insert(changes, type, key(owner, places[i]), element);
                } else {
                    update(changes, type, key(owner, places[i]), before.get(origin), element);
                }
            }
            return true;
        }

        private long position(int index) {
            return positions.get(index - first);
        }

        /** A position for each new element of the window; {@code null} if rows lack room. */
        private long[] places() {
            int[] origins = difference.origins();
            long[] places = new long[origins.length];
            long left = difference.from() == 0 ? Long.MIN_VALUE : position(difference.from() - 1);
            int i = 0;
            while (i < origins.length) {
                int next = nextKept(i);
                long right = rightOf(next);
                if (!spread(places, i, next, left, right)) {
                    return null;
                }
                if (next < origins.length) {
                    places[next] = right;
                }
                left = right;
                i = next + 1;
            }
            return places;
        }

        private int nextKept(int i) {
            int[] origins = difference.origins();
            int next = i;
            while (next < origins.length && origins[next] == ListDifference.NEW) {
                next++;
            }
            return next;
        }

        private long rightOf(int next) {
            int index =
                    next < difference.origins().length
                            ? difference.origins()[next]
                            : difference.beforeTo();
            return index < before.size() ? position(index) : Long.MAX_VALUE;
        }

        private static boolean spread(long[] places, int from, int to, long left, long right) {
            int count = to - from;
            boolean openLeft = left == Long.MIN_VALUE;
            boolean openRight = right == Long.MAX_VALUE;
            long step = openLeft || openRight ? GAP : (right - left) / (count + 1);
            long start = openLeft ? (openRight ? 0 : right - GAP * (count + 1)) : left;
            for (int i = 0; i < count; i++) {
                places[from + i] = start + step * (i + 1);
            }
            return step > 0;
        }
    }
}
