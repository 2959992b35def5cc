package id.sotk.ui.work;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.Opening;
import id.sotk.language.Terms;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/// What the window says, in the user's language.
public final class Texts {

    private final Bundle bundle;

    public Texts(Language language) {
        this.bundle = Bundle.of("ui/messages", language);
    }

    public Language language() {
        return bundle.language();
    }

    /// The texts in the form that FXML reads.
    public ResourceBundle resources() {
        return bundle.resources();
    }

    /// The text under this key with its places `{0}`, `{1}` filled; refuses an unknown key.
    public String get(String key, Object... values) {
        return bundle.get(key, values);
    }

    /// The day as people write it.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language().locale())
                .format(day);
    }

    /// The dictionary's word for a constant, with a capital.
    public String of(Enum<?> constant) {
        return Opening.of(Terms.in(language()).brief(constant), language());
    }

    /// Whether there is a text under this key.
    public boolean has(String key) {
        return bundle.has(key);
    }
}
