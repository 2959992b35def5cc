package id.sotk.edit;

import id.sotk.edit.ListDelta.Placed;
import id.sotk.model.Element;
import id.sotk.model.Table;
import java.util.List;
import java.util.stream.Stream;

/// Differences of tables of elements.
final class Tables {

    private Tables() {}

    static <T extends Element> ListDelta<T> between(Table<T> before, Table<T> after) {
        return ListDelta.between(before.list(), after.list(), Element::id);
    }

    static <T extends Element> Table<T> apply(ListDelta<T> delta, Table<T> before) {
        if (delta.isEmpty()) {
            return before;
        }
        return replacesOne(delta)
                ? before.with(delta.added().getFirst().value())
                : Table.of(delta.applyTo(before.list()));
    }

    static Stream<String> touched(ListDelta<? extends Element> delta) {
        return delta.values().map(Element::id);
    }

    private static boolean replacesOne(ListDelta<? extends Element> delta) {
        return delta.removed().size() == 1
                && delta.added().size() == 1
                && sameSeat(delta.removed(), delta.added());
    }

    private static boolean sameSeat(List<? extends Placed<? extends Element>> old,
            List<? extends Placed<? extends Element>> young) {
        Placed<? extends Element> before = old.getFirst();
        Placed<? extends Element> after = young.getFirst();
        return before.place() == after.place() && before.value().id().equals(after.value().id());
    }
}
