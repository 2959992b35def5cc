package id.sotk.exchange.events.form;

import java.util.List;
import java.util.Set;

/// An event log as rows of cells, before its names are looked up in a design.
///
/// @param name the file it came from
/// @param told the columns the log has, whether or not every row fills them
/// @param fields letter fields that have a column of their own
/// @param unused columns that mean nothing here, by their name in the file
/// @param faults rows that could not be read as cells
public record LogTable(
        String name,
        List<LogRow> rows,
        Set<Column> told,
        Set<String> fields,
        List<String> unused,
        List<RowFault> faults) {

    public LogTable {
        rows = List.copyOf(rows);
        told = Set.copyOf(told);
        fields = Set.copyOf(fields);
        unused = List.copyOf(unused);
        faults = List.copyOf(faults);
    }

    /// Whether the log has one of the columns.
    public boolean tells(Column... columns) {
        for (Column column : columns) {
            if (told.contains(column)) {
                return true;
            }
        }
        return false;
    }
}
