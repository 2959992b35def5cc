package id.sotk.ui.pane;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.controlsfx.control.PropertySheet;

/// One line of the inspector: a value of the selected element, how it is shown, and the edit a change makes.
///
/// @param choices what may be chosen; empty for free text, a date or a tick
/// @param label how a choice reads
record Field<T>(
        Heading heading, Class<T> type, T value, List<T> choices, Function<T, String> label, Consumer<T> change)
        implements
            PropertySheet.Item {

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

    @Override
    public Class<?> getType() {
        return type;
    }

    @Override
    public String getCategory() {
        return heading.category();
    }

    @Override
    public String getName() {
        return heading.name();
    }

    @Override
    public String getDescription() {
        return heading.description();
    }

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    public void setValue(Object changed) {
        T typed = type.cast(changed);
        if (!Objects.equals(typed, value)) {
            change.accept(typed);
        }
    }

    @Override
    public Optional<ObservableValue<?>> getObservableValue() {
        return Optional.empty();
    }

    /// How the value reads, empty for none.
    String shown(Object any) {
        return any == null ? "" : label.apply(type.cast(any));
    }
}
