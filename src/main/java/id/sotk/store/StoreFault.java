package id.sotk.store;

import java.nio.file.Path;
import java.util.Locale;

/// The store cannot be used: what happened, where, and what to do, in one sentence.
public sealed class StoreFault extends RuntimeException permits StoreInUse {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String place;
    private final String detail;

    StoreFault(String key, Path place, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.place = place.toString();
        this.detail = detail(cause);
    }

    /// The sentence, in English for an English locale and in Indonesian for any other.
    public String message(Locale locale) {
        return StoreTexts.sentence(locale, "fault." + key, place, detail);
    }

    /// The sentence in the language the program runs in.
    @Override
    public String getMessage() {
        return message(StoreTexts.current());
    }

    private static String detail(Throwable cause) {
        Throwable root = cause;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        String words = root == null ? "" : String.valueOf(root.getMessage());
        return words.lines().findFirst().orElse("");
    }
}
