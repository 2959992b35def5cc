package id.sotk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes enum constants as the words a user types: lower case with dashes, page sizes as they are.
final class Choice {

    private Choice() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum.class::cast)
                .map(Choice::word)
                .collect(Collectors.joining(", "));
    }
}
