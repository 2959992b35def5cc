package id.sotk.cli.work;

import id.sotk.language.Bundle;
import id.sotk.language.Language;
import id.sotk.language.Terms;
import java.util.ResourceBundle;

/// The sentences of the command line in the user's language.
public final class Texts {

    private final Bundle bundle;

    private Texts(Bundle bundle) {
        this.bundle = bundle;
    }

    public static Texts in(Language language) {
        return new Texts(Bundle.of("cli/messages", language));
    }

    public Language language() {
        return bundle.language();
    }

    /// The sentences in the form that the parser of the command line reads.
    public ResourceBundle resources() {
        return bundle.resources();
    }

    /// The dictionary of the field's words.
    public Terms terms() {
        return Terms.in(language());
    }

    /// The count with its noun, in the plural where the language has one.
    public String count(String key, long count) {
        return count + " " + get(count == 1 ? key : key + ".many");
    }

    /// The sentence with its places `{0}`, `{1}` filled.
    public String get(String key, Object... words) {
        return bundle.get(key, words);
    }
}
