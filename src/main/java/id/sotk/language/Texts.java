package id.sotk.language;

import java.util.List;
import java.util.Objects;

/// Checks that the texts and lists of a profile's records are filled.
public final class Texts {
    private Texts() {}

    public static String filled(String what, String value) {
        Objects.requireNonNull(value, what + " is missing");
        if (value.isBlank()) {
            throw new Misfit(what + " must not be blank", "blank");
        }
        return value;
    }

    public static <T> List<T> copy(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    public static <T> List<T> some(String what, List<T> values) {
        if (values == null || values.isEmpty()) {
            throw new Misfit(what + " must have at least one entry", "empty");
        }
        return List.copyOf(values);
    }
}
