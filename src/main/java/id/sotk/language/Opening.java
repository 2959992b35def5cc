package id.sotk.language;

/// How a sentence opens: with a capital, but a title stands as it is written, for `dr.` is a physician and `Dr.` a doctor of any field.
public final class Opening {

    private Opening() {}

    /// The text with a capital at its beginning, unless it begins with an abbreviated title.
    public static String of(String text, Language language) {
        return text.isEmpty() || isTitle(text)
                ? text
                : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /// Whether the first word is an abbreviation such as `dr.`, `drg.` or `apt.`.
    private static boolean isTitle(String text) {
        int end = text.indexOf(' ');
        return end > 1 && text.charAt(end - 1) == '.';
    }
}
