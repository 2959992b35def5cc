package id.sotk.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What an edit changed in a list: the entries that left their place and those that came, and nothing of what stayed.
///
/// @param removed entries of the earlier list that are gone, replaced or moved, by rising place in it
/// @param added entries of the later list that are new, replacing or moved, by rising place in it
public record ListDelta<T>(List<Placed<T>> removed, List<Placed<T>> added) {

    public ListDelta {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /// An entry and its place in the list, from 0.
    public record Placed<T>(int place, T value) {}

    public static <T> ListDelta<T> none() {
        return new ListDelta<>(List.of(), List.of());
    }

    /// The difference of two lists whose entries are told apart by a key; linear in their length.
    public static <T> ListDelta<T> between(List<T> before, List<T> after, Function<? super T, ?> key) {
        return before == after ? none() : new Comparison<T>(before, after, key).delta();
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    public ListDelta<T> inverse() {
        return new ListDelta<>(added, removed);
    }

    /// The later list, from the earlier one.
    public List<T> applyTo(List<T> before) {
        List<T> after = new ArrayList<>(before.size() + added.size() - removed.size());
        int nextRemoved = 0;
        int nextAdded = 0;
        for (int place = 0; place < before.size(); place++) {
            if (nextRemoved < removed.size() && removed.get(nextRemoved).place() == place) {
                nextRemoved++;
                continue;
            }
            nextAdded = addUpTo(after, nextAdded);
            after.add(before.get(place));
        }
        addUpTo(after, nextAdded);
        return after;
    }

    /// Every entry that is named by the difference, earlier and later.
    public Stream<T> values() {
        return Stream.concat(removed.stream(), added.stream()).map(Placed::value);
    }

    private int addUpTo(List<T> after, int from) {
        int next = from;
        while (next < added.size() && added.get(next).place() == after.size()) {
            after.add(added.get(next).value());
            next++;
        }
        return next;
    }

    /// One walk along both lists at once.
    private static final class Comparison<T> {
        private final List<T> before;
        private final List<T> after;
        private final Function<? super T, ?> key;
        private final List<Placed<T>> removed = new ArrayList<>();
        private final List<Placed<T>> added = new ArrayList<>();
        private final Set<Object> leaving = new HashSet<>();
        private final Set<Object> arriving = new HashSet<>();

        Comparison(List<T> before, List<T> after, Function<? super T, ?> key) {
            this.before = before;
            this.after = after;
            this.key = key;
        }

        ListDelta<T> delta() {
            int start = 0;
            int shorter = Math.min(before.size(), after.size());
            while (start < shorter && before.get(start).equals(after.get(start))) {
                start++;
            }
            int tail = 0;
            while (tail < shorter - start
                    && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
                tail++;
            }
            walk(start, before.size() - tail, after.size() - tail);
            return new ListDelta<>(removed, added);
        }

        private void walk(int start, int beforeEnd, int afterEnd) {
            Set<Object> earlier = keys(before.subList(start, beforeEnd));
            Set<Object> later = keys(after.subList(start, afterEnd));
            int old = start;
            int young = start;
            while (old < beforeEnd && young < afterEnd) {
                Object oldKey = key.apply(before.get(old));
                Object youngKey = key.apply(after.get(young));
                if (oldKey.equals(youngKey)) {
                    compare(old++, young++);
                } else if (!later.contains(oldKey) || arriving.contains(oldKey)) {
                    remove(old++);
                } else if (!earlier.contains(youngKey) || leaving.contains(youngKey)) {
                    add(young++);
                } else if (old + 1 < beforeEnd && key.apply(before.get(old + 1)).equals(youngKey)) {
                    leaving.add(oldKey);
                    remove(old++);
                } else {
                    arriving.add(youngKey);
                    add(young++);
                }
            }
            while (old < beforeEnd) {
                remove(old++);
            }
            while (young < afterEnd) {
                add(young++);
            }
        }

        private Set<Object> keys(List<T> values) {
            Map<Object, Boolean> keys = HashMap.newHashMap(values.size());
            values.forEach(value -> keys.put(key.apply(value), true));
            return keys.keySet();
        }

        private void compare(int old, int young) {
            if (!before.get(old).equals(after.get(young))) {
                remove(old);
                add(young);
            }
        }

        private void remove(int place) {
            removed.add(new Placed<>(place, before.get(place)));
        }

        private void add(int place) {
            added.add(new Placed<>(place, after.get(place)));
        }
    }
}
