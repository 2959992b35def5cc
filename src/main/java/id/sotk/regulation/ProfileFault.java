package id.sotk.regulation;

import java.util.Locale;
import java.util.ResourceBundle;

/// A profile file cannot be used: names the file, the place in it, what is wrong and what to do, in one sentence.
public final class ProfileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final Place place;
    private final String key;
    private final String[] words;

    /// A fault in the file at a place; the key picks its sentence, the words fill it.
    ProfileFault(String file, Place place, String key, String... words) {
        super(key);
        this.file = file;
        this.place = place;
        this.key = key;
        this.words = words.clone();
    }

    /// A place in a profile file: the JSON pointer and the line, 0 when there is none.
    public record Place(String pointer, int line) implements java.io.Serializable {
        private static final long serialVersionUID = 1L;

        static final Place WHOLE_FILE = new Place("", 0);
    }

    /// The file, or the id of a bundled profile.
    public String file() {
        return file;
    }

    /// Where in the file.
    public Place place() {
        return place;
    }

    /// The whole sentence in the language of the locale.
    public String message(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("id.sotk.regulation.faults", indonesianUnlessEnglish(locale));
        String sentence = texts.getString(key);
        for (int i = 0; i < words.length; i++) {
            sentence = sentence.replace("{" + i + "}", words[i]);
        }
        return file + where(texts) + ": " + sentence;
    }

    /// The whole sentence in Indonesian.
    @Override
    public String getMessage() {
        return message(Locale.of("id"));
    }

    private String where(ResourceBundle texts) {
        String line = place.line() > 0 ? ", " + texts.getString("line") + " " + place.line() : "";
        return place.pointer().isEmpty() ? line : line + " (" + place.pointer() + ")";
    }

    private static Locale indonesianUnlessEnglish(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id");
    }
}
