package id.sotk.ui.pane;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// One line of the inspector: a value of the selected element, how it is shown, and the edit a change makes.
///
/// @param choices what may be chosen; empty for free text, a date or a tick
/// @param label how a choice reads
/// @param edit what a changed value does to the design
record Field<T>(
        Heading heading, Class<T> type, T value, List<T> choices, Function<T, String> label, Consumer<T> edit) {

    /// Category, name and explanation of a field.
    record Heading(String category, String name, String description) {}

    static Field<String> text(Heading heading, String value, Consumer<String> change) {
        return new Field<>(heading, String.class, value, List.of(), Function.identity(), change);
    }

    static Field<Boolean> tick(Heading heading, boolean value, Consumer<Boolean> change) {
        return new Field<>(heading, Boolean.class, value, List.of(), String::valueOf, change);
    }

    static <T> Field<T> choice(
            Heading heading, Class<T> type, T value, List<T> choices, Function<T, String> label, Consumer<T> change) {
        return new Field<>(heading, type, value, choices, label, change);
    }

    /// Takes the value the user has settled on; the one already there is no edit.
    void change(Object changed) {
        T typed = type.cast(changed);
        if (!Objects.equals(typed, value)) {
            edit.accept(typed);
        }
    }

    /// How the value reads, empty for none.
    String shown(Object any) {
        return any == null ? "" : label.apply(type.cast(any));
    }
}
