package id.sotk.exchange.events.form;

import id.sotk.language.Fault;
import id.sotk.language.Language;
import id.sotk.language.Told;
import java.util.List;

/// An event log of which nothing can be used: the file, the line, what is wrong and what to do, in one sentence.
public final class LogFault extends Fault {

    private static final long serialVersionUID = 1L;

    /// @param line line of the place, from 1; 0 for the whole file
    public LogFault(String file, int line, String key, Object... words) {
        super(language -> told(file, line, language, key, words));
    }

    /// A log without a column it cannot do without.
    public static LogFault without(String file, Column column) {
        Told heading = column::heading;
        return new LogFault(file, 0, "columns", heading);
    }

    /// A log of which no row can be used; the first says why.
    public static LogFault nothing(String file, int rows, RowFault first) {
        return new LogFault(file, 0, "nothing", String.valueOf(rows), first);
    }

    private static String told(String file, int line, Language language, String key, Object... words) {
        LogWords texts = LogWords.in(language);
        String place = line > 0 ? ", " + texts.get("line") + " " + line : "";
        return file + place + ": " + texts.fault(key, List.of(words));
    }
}
