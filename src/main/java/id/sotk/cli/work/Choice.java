package id.sotk.cli.work;

import java.util.Locale;

/// Writes enum constants as the words a user types: lower case with dashes.
public final class Choice {

    private Choice() {}

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
