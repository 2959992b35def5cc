package id.sotk.exchange.events.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// An event log of which nothing can be used: the file, the line, what is wrong and what to do, in one sentence.
public final class LogFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String key;
    private final transient Function<Locale, List<String>> words;

    /// @param line line of the place, from 1; 0 for the whole file
    public LogFault(String file, int line, String key, String... words) {
        this(file, line, key, _ -> List.of(words));
    }

    private LogFault(String file, int line, String key, Function<Locale, List<String>> words) {
        super(key);
        this.file = file;
        this.line = line;
        this.key = key;
        this.words = words;
    }

    /// A log without a column it cannot do without.
    public static LogFault without(String file, Column column) {
        return new LogFault(file, 0, "columns", locale -> List.of(column.heading(locale)));
    }

    /// A log of which no row can be used; the first says why.
    public static LogFault nothing(String file, int rows, RowFault first) {
        return new LogFault(file, 0, "nothing", locale -> List.of(String.valueOf(rows), first.message(locale)));
    }

    /// The whole sentence in the language.
    public String message(Locale locale) {
        LogWords texts = LogWords.in(locale);
        String place = line > 0 ? ", " + texts.get("line") + " " + line : "";
        return file + place + ": " + texts.fault(key, words.apply(locale));
    }

    /// The whole sentence in the language the program runs in.
    @Override
    public String getMessage() {
        return message(Locale.of(System.getProperty("sotk.language", "id")));
    }
}
