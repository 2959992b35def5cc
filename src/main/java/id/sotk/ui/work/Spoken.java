package id.sotk.ui.work;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// How the choices of a list read; they are picked, never written.
public final class Spoken<T> extends StringConverter<T> {

    private final Function<T, String> words;

    private Spoken(Function<T, String> words) {
        this.words = words;
    }

    /// Lets the list say its choices in these words.
    public static <T> void in(ComboBox<T> list, Function<T, String> words) {
        list.setConverter(new Spoken<>(words));
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String written) {
        throw new UnsupportedOperationException("choices are picked, not written");
    }
}
