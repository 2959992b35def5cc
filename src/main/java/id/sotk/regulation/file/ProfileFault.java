package id.sotk.regulation.file;

import id.sotk.language.Bundle;
import id.sotk.language.Fault;
import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.language.Sentence;
import id.sotk.language.Told;

/// A profile file cannot be used: names the file, the place in it, what is wrong and what to do, in one sentence.
public final class ProfileFault extends Fault {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "regulation/file/faults";

    private final String file;
    private final Place place;

    /// A fault in the file at a place; the key picks its sentence, the words fill it.
    ProfileFault(String file, Place place, String key, Object... words) {
        super(language -> file + where(place, language) + ": "
                + Bundle.of(BUNDLE, language).get(key, words));
        this.file = file;
        this.place = place;
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

    /// A sentence of the faults that stands alone.
    static LocalizedText told(String key, String word) {
        Told sentence = Sentence.of(BUNDLE, key, word);
        return LocalizedText.each(sentence::in);
    }

    private static String where(Place place, Language language) {
        String line = place.line() > 0 ? ", " + Bundle.of(BUNDLE, language).get("line") + " " + place.line() : "";
        return place.pointer().isEmpty() ? line : line + " (" + place.pointer() + ")";
    }
}
