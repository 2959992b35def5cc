package id.sotk.language;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one grammar of places in a text: `{name}` or `{0}` is filled by the value of that name, `{0|one team|# teams}` by the words for its count `#`.
///
/// Every other sign stands for itself. A place without a value stays as written.
public final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{([\\w-]+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private static final int GROUPED_FROM = 10_000;

    private Places() {}

    /// The text with its places filled by the values under their names, told in the language.
    public static String fill(String text, Map<String, ?> values, Language language) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, values, language)));
    }

    /// The text with its places `{0}`, `{1}` filled by the values in order, told in the language.
    public static String fill(String text, Language language, Object... values) {
        Map<String, Object> named = HashMap.newHashMap(values.length);
        for (int place = 0; place < values.length; place++) {
            named.put(String.valueOf(place), values[place]);
        }
        return fill(text, named, language);
    }

    private static String filled(MatchResult place, Map<String, ?> values, Language language) {
        Object value = values.get(place.group(1));
        if (value == null) {
            return place.group();
        }
        if (place.group(2) == null) {
            return told(value, language);
        }
        boolean one = value instanceof Number count && count.longValue() == 1;
        return place.group(one ? 2 : 3).replace("#", told(value, language));
    }

    /// Thousands are set apart from five digits on, so that years and article numbers stay as they are written.
    private static String grouped(Number number, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setGroupingUsed(Math.abs(number.doubleValue()) >= GROUPED_FROM);
        return format.format(number);
    }

    private static String told(Object value, Language language) {
        return switch (value) {
            case Told told -> told.in(language);
            case Number number -> grouped(number, language);
            default -> value.toString();
        };
    }
}
