package id.sotk.exchange.events.form;

import id.sotk.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes the rows of an event log as comma-separated values with headings in the language, cells quoted where needed.
public final class CsvLogWriter {

    private static final List<Column> NEVER = List.of(Column.OWNER, Column.TIME, Column.LIFECYCLE);

    private final Language language;

    public CsvLogWriter(Language language) {
        this.language = language;
    }

    /// Writes every column, also those no row fills: a blank cell says that there was none. Owner, time and transition stay out unless filled.
    public void write(List<LogRow> rows, Appendable out) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.values()));
        columns.removeIf(column -> NEVER.contains(column) && rows.stream().noneMatch(row -> row.has(column)));
        line(columns.stream().map(column -> column.heading(language)).toList(), out);
        for (LogRow row : rows) {
            line(columns.stream().map(row::get).toList(), out);
        }
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        for (int cell = 0; cell < cells.size(); cell++) {
            String words = cells.get(cell);
            boolean quoted = words.chars().anyMatch(character -> "\",;\r\n\t".indexOf(character) >= 0);
            out.append(cell == 0 ? "" : ",").append(quoted ? '"' + words.replace("\"", "\"\"") + '"' : words);
        }
        out.append("\r\n");
    }
}
