package id.sotk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Elements of one kind in their order, found by identifier: an immutable value.
///
/// Looking up by identifier takes constant time; a change copies the order but not the elements.
public final class Table<T extends Element> implements Iterable<T> {

    private static final Table<?> EMPTY = new Table<>(List.of());

    private final List<T> order;
    private final Map<String, Integer> places;

    private Table(List<T> order) {
        this.order = order;
        this.places = HashMap.newHashMap(order.size());
        for (int place = 0; place < order.size(); place++) {
            T element = order.get(place);
            if (places.put(element.id(), place) != null) {
                throw new IllegalArgumentException("identifier must be unique, was twice \"" + element.id() + "\"");
            }
        }
    }

    private Table(List<T> order, Map<String, Integer> places) {
        this.order = order;
        this.places = places;
    }

    @SuppressWarnings("unchecked")
    public static <T extends Element> Table<T> empty() {
        return (Table<T>) EMPTY;
    }

    public static <T extends Element> Table<T> of(Collection<? extends T> elements) {
        return elements.isEmpty() ? empty() : new Table<>(List.copyOf(elements));
    }

    public Optional<T> find(String id) {
        Integer place = places.get(id);
        return place == null ? Optional.empty() : Optional.of(order.get(place));
    }

    /// The element with this identifier; refuses an unknown one.
    public T get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no element has the identifier \"" + id + "\""));
    }

    public boolean contains(String id) {
        return places.containsKey(id);
    }

    /// Position in the order, from 0, or -1 where the identifier is unknown.
    public int indexOf(String id) {
        return places.getOrDefault(id, -1);
    }

    /// Replaces the element of the same identifier in its place, or appends a new one.
    public Table<T> with(T element) {
        Integer place = places.get(element.id());
        List<T> changed = new ArrayList<>(order);
        if (place != null) {
            changed.set(place, element);
            return new Table<>(List.copyOf(changed), places);
        }
        changed.add(element);
        return new Table<>(List.copyOf(changed));
    }

    /// Puts the element at the given position, taking it out of its present one first.
    public Table<T> withAt(int place, T element) {
        List<T> changed = new ArrayList<>(order);
        changed.removeIf(present -> present.id().equals(element.id()));
        changed.add(Math.clamp(place, 0, changed.size()), element);
        return new Table<>(List.copyOf(changed));
    }

    public Table<T> without(String id) {
        if (!contains(id)) {
            return this;
        }
        List<T> changed = new ArrayList<>(order);
        changed.remove((int) places.get(id));
        return of(changed);
    }

    public int size() {
        return order.size();
    }

    public boolean isEmpty() {
        return order.isEmpty();
    }

    public List<T> list() {
        return order;
    }

    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return order.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> table && order.equals(table.order);
    }

    @Override
    public int hashCode() {
        return order.hashCode();
    }

    @Override
    public String toString() {
        return order.toString();
    }
}
