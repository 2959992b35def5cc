package id.sotk.exchange.events.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A row of an event log: its line in the file, from 1, and what its cells say; blank cells are left out.
///
/// @param fields what the cells for single letter fields say, by identifier of the field
public record LogRow(int line, Map<Column, String> cells, Map<String, String> fields) {

    /// The row keeps the maps given: a big log would hold each twice otherwise.
    public LogRow {
        if (line < 1) {
            throw new IllegalArgumentException("line must be at least 1, was " + line);
        }
    }

    public static LogRow empty(int line) {
        return new LogRow(line, new EnumMap<>(Column.class), new LinkedHashMap<>(0));
    }

    /// What the cell says; the empty text for a blank one.
    public String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(Column column) {
        return cells.containsKey(column);
    }

    public boolean isBlank() {
        return cells.isEmpty() && fields.isEmpty();
    }

    /// Writes into the cell, unless the text is blank.
    public LogRow put(Column column, String text) {
        if (!text.isBlank()) {
            cells.put(column, text.strip());
        }
        return this;
    }
}
