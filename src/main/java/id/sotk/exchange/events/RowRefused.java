package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.RowFault;

/// A cell that has no sensible reading; the row is left out and told.
final class RowRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Column column;
    private final String value;
    private final String key;
    private final String[] words;

    RowRefused(Column column, String value, String key, String... words) {
        super(key);
        this.column = column;
        this.value = value;
        this.key = key;
        this.words = words.clone();
    }

    RowFault at(LogRow row) {
        return RowFault.at(row.line(), column, value, key, words);
    }
}
