package id.sotk.ui.canvas;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the canvas says, in the user's language.
final class CanvasTexts {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    CanvasTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("id.sotk.ui.canvas.messages", locale, EXACT);
    }

    Locale locale() {
        return locale;
    }

    /// The text under this key with its places `{0}`, `{1}` filled; refuses an unknown key.
    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
