package id.sotk.exchange;

import id.sotk.regulation.json.JsonSlip;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// A file of a design that cannot be used: the file, the place in it, what is wrong and what to do, in one sentence.
public final class DesignFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String pointer;
    private final int line;
    private final String key;
    private final String[] words;
    private final String[] englishWords;

    private DesignFault(String file, String pointer, int line, String key, String... words) {
        super(key);
        this.file = file;
        this.pointer = pointer;
        this.line = line;
        this.key = key;
        this.words = words.clone();
        this.englishWords = this.words;
    }

    private DesignFault(String file, JsonSlip slip) {
        super("syntax");
        this.file = file;
        this.pointer = "";
        this.line = slip.line();
        this.key = "syntax";
        this.words = new String[]{slip.in(Locale.of("id"))};
        this.englishWords = new String[]{slip.in(Locale.ENGLISH)};
    }

    static DesignFault ofSlip(String file, JsonSlip slip) {
        return new DesignFault(file, slip);
    }

    static DesignFault ofFile(String file, String key, String... words) {
        return new DesignFault(file, "", 0, key, words);
    }

    static DesignFault at(String file, String pointer, int line, String key, String... words) {
        return new DesignFault(file, pointer, line, key, words);
    }

    public String file() {
        return file;
    }

    /// JSON pointer of the place, such as `/organization/units/3/kind`; empty for the whole file.
    public String pointer() {
        return pointer;
    }

    /// Line of the place, from 1; 0 for the whole file.
    public int line() {
        return line;
    }

    /// The whole sentence, in English for an English locale and in Indonesian for any other.
    public String message(Locale locale) {
        Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id");
        ResourceBundle texts = ResourceBundle.getBundle("id.sotk.exchange.design", language);
        Object[] spoken = Locale.ENGLISH.equals(language) ? englishWords : words;
        return file + where(texts) + ": " + MessageFormat.format(texts.getString(key), spoken);
    }

    /// The whole sentence in the language the program runs in.
    @Override
    public String getMessage() {
        return message(Locale.of(System.getProperty("sotk.language", "id")));
    }

    private String where(ResourceBundle texts) {
        String place = line > 0 ? ", " + texts.getString("line") + " " + line : "";
        return pointer.isEmpty() ? place : place + " (" + pointer + ")";
    }
}
