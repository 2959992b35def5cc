package id.sotk.exchange.events.form;

import id.sotk.language.Language;
import id.sotk.language.Told;
import java.util.List;
import java.util.Optional;

/// A row of an event log that cannot be used: where it is, what stands there, what is wrong and what to do.
///
/// @param line line in the file, from 1
/// @param column the cell at fault; empty where the row as a whole is
/// @param value what the cell says
/// @param key the sentence in the bundle of event logs
/// @param words what fills its places
public record RowFault(int line, Optional<Column> column, String value, String key,
        List<String> words) implements Told {

    public RowFault {
        words = List.copyOf(words);
    }

    public static RowFault of(int line, String key, String... words) {
        return new RowFault(line, Optional.empty(), "", key, List.of(words));
    }

    public static RowFault at(int line, Column column, String value, String key, String... words) {
        return new RowFault(line, Optional.of(column), value, key, List.of(words));
    }

    /// What is wrong and what to do, without the place.
    public String reason(Language language) {
        return LogWords.in(language).fault(key, words);
    }

    /// The whole sentence: line, column, value, what is wrong, what to do.
    @Override
    public String in(Language language) {
        LogWords texts = LogWords.in(language);
        String where = texts.get("line") + " " + line
                + column.map(known -> ", " + texts.get("column") + " " + known.heading(language)).orElse("");
        return where + ": " + (value.isEmpty() ? "" : "\"" + value + "\" ") + reason(language);
    }
}
