package id.sotk.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Refusals shared by the value types: each names the field and the value that cannot be.
final class Checks {

    private Checks() {}

    /// Trims the text and refuses an empty one.
    static String text(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be empty, was " + quoted(value));
        }
        return value.strip();
    }

    /// Refuses an identifier with anything but letters, digits, dots, dashes and underscores, or longer than 80.
    static String id(String field, String value) {
        if (value == null || value.isEmpty() || value.length() > 80 || !value.chars().allMatch(Checks::idCharacter)) {
            throw new IllegalArgumentException(
                    field + " must be 1 to 80 letters, digits, dots, dashes or underscores, was " + quoted(value));
        }
        return value;
    }

    static int within(String field, int low, int high, int value) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be %d to %d, was %d", field, low, high, value));
        }
        return value;
    }

    static <T> List<T> distinct(String field, Collection<T> values) {
        List<T> copy = List.copyOf(values);
        for (int index = 0; index < copy.size(); index++) {
            if (copy.indexOf(copy.get(index)) != index) {
                throw new IllegalArgumentException(field + " must name each once, was twice " + copy.get(index));
            }
        }
        return copy;
    }

    static String quoted(String value) {
        return value == null ? "nothing" : "\"" + value + "\"";
    }

    private static boolean idCharacter(int character) {
        return character == '.'
                || character == '-'
                || character == '_'
                || (character < 128 && Character.isLetterOrDigit(character));
    }
}
