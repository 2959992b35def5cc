package id.sotk.cli;

import java.util.Locale;

/// Writes enum constants as the words a user types: lower case with dashes.
final class Choice {

    private Choice() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
