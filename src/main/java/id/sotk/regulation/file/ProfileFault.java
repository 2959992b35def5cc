package id.sotk.regulation.file;

import id.sotk.language.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A profile file cannot be used: names the file, the place in it, what is wrong and what to do, in one sentence.
public final class ProfileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final Place place;
    private final String key;
    private final String[] words;
    private final String[] englishWords;

    /// A fault in the file at a place; the key picks its sentence, the words fill it.
    ProfileFault(String file, Place place, String key, String... words) {
        this(file, place, key, words, words);
    }

    private ProfileFault(String file, Place place, String key, String[] words, String[] englishWords) {
        super(key);
        this.file = file;
        this.place = place;
        this.key = key;
        this.words = words.clone();
        this.englishWords = englishWords.clone();
    }

    /// A fault whose words differ between the languages.
    static ProfileFault told(String file, Place place, String key, List<LocalizedText> words) {
        return new ProfileFault(file, place, key, words.stream().map(LocalizedText::id).toArray(String[]::new),
                words.stream().map(LocalizedText::en).toArray(String[]::new));
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
        ResourceBundle texts = bundle(locale);
        String sentence = texts.getString(key);
        String[] spoken = "en".equals(locale.getLanguage()) ? englishWords : words;
        for (int i = 0; i < spoken.length; i++) {
            sentence = sentence.replace("{" + i + "}", spoken[i]);
        }
        return file + where(texts) + ": " + sentence;
    }

    /// The whole sentence in Indonesian.
    @Override
    public String getMessage() {
        return message(Locale.of("id"));
    }

    /// A sentence of the faults that stands alone, in both languages.
    static LocalizedText told(String key, String word) {
        return new LocalizedText(bundle(Locale.of("id")).getString(key).replace("{0}", word),
                bundle(Locale.ENGLISH).getString(key).replace("{0}", word));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("id.sotk.regulation.file.faults", indonesianUnlessEnglish(locale));
    }

    private String where(ResourceBundle texts) {
        String line = place.line() > 0 ? ", " + texts.getString("line") + " " + place.line() : "";
        return place.pointer().isEmpty() ? line : line + " (" + place.pointer() + ")";
    }

    private static Locale indonesianUnlessEnglish(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id");
    }
}
