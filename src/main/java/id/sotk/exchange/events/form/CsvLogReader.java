package id.sotk.exchange.events.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads an event log as comma, semicolon or tab separated values, whose first line names the columns.
final class CsvLogReader {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final String STATED = "sep=";
    private static final Set<Column> TOLD_ONLY = EnumSet.of(Column.ARTICLE, Column.FINDINGS);

    private final String file;
    private final CsvRecords csv;
    private final Map<String, String> known = new HashMap<>();

    CsvLogReader(String file, BufferedReader reader) {
        this.file = file;
        this.csv = new CsvRecords(reader);
    }

    /// What a column of the file means here, at its place.
    private record Heading(String name, Optional<Column> column, Optional<String> field) {

        static Heading of(String name) {
            return new Heading(name.strip(), LogWords.column(name), LogWords.field(name));
        }

        boolean isUsed() {
            return column.isPresent() || field.isPresent();
        }
    }

    LogTable read() throws IOException {
        char separator = separator();
        List<Heading> headings = headings(separator);
        List<LogRow> rows = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        for (Optional<CsvRecords.Line> next = csv.next(separator); next.isPresent(); next = csv.next(separator)) {
            CsvRecords.Line line = next.get();
            if (line.broken()) {
                faults.add(RowFault.of(line.number(), "quote"));
            } else if (isTooLong(line, headings)) {
                faults.add(RowFault.of(line.number(), "cells",
                        String.valueOf(line.cells().size()), String.valueOf(headings.size())));
            } else if (!line.isBlank()) {
                rows.add(row(line, headings));
            }
        }
        Set<Column> told = EnumSet.noneOf(Column.class);
        Set<String> fields = new LinkedHashSet<>();
        headings.forEach(heading -> heading.column().ifPresent(told::add));
        headings.forEach(heading -> heading.field().ifPresent(fields::add));
        return new LogTable(file, rows, told, fields, unused(headings), faults);
    }

    private LogRow row(CsvRecords.Line line, List<Heading> headings) {
        LogRow row = LogRow.empty(line.number());
        for (int place = 0; place < Math.min(headings.size(), line.cells().size()); place++) {
            Heading heading = headings.get(place);
            if (heading.isUsed() && !heading.column().filter(TOLD_ONLY::contains).isPresent()) {
                String cell = known.computeIfAbsent(line.cells().get(place).strip(), same -> same);
                heading.column().ifPresent(column -> row.put(column, cell));
                heading.field().filter(_ -> !cell.isEmpty()).ifPresent(field -> row.fields().put(field, cell));
            }
        }
        return row;
    }

    private static boolean isTooLong(CsvRecords.Line line, List<Heading> headings) {
        return line.cells().size() > headings.size()
                && line.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank());
    }

    private static List<String> unused(List<Heading> headings) {
        return headings.stream()
                .filter(heading -> !heading.isUsed() && !heading.name().isEmpty())
                .map(Heading::name)
                .toList();
    }

    /// The separator that makes the most columns known; one stated in a first line such as `sep=;` goes before.
    private char separator() throws IOException {
        skipBlank();
        String first = csv.peek().orElseThrow(() -> new LogFault(file, 0, "empty"));
        if (first.startsWith(STATED) && first.length() > STATED.length()) {
            csv.skip();
            skipBlank();
            return first.charAt(STATED.length());
        }
        char best = SEPARATORS.getFirst();
        long most = -1;
        for (char separator : SEPARATORS) {
            long used = headings(first, separator).filter(Heading::isUsed).count();
            if (used > most) {
                most = used;
                best = separator;
            }
        }
        return best;
    }

    private void skipBlank() throws IOException {
        while (csv.peek().filter(String::isBlank).isPresent()) {
            csv.skip();
        }
    }

    private static java.util.stream.Stream<Heading> headings(String line, char separator) throws IOException {
        return new CsvRecords(new BufferedReader(new StringReader(line))).next(separator)
                .stream()
                .flatMap(record -> record.cells().stream())
                .map(Heading::of);
    }

    private List<Heading> headings(char separator) throws IOException {
        CsvRecords.Line line = csv.next(separator).orElseThrow(() -> new LogFault(file, 0, "empty"));
        List<Heading> headings = line.cells().stream().map(Heading::of).toList();
        Set<Column> seen = new LinkedHashSet<>();
        for (Heading heading : headings) {
            if (heading.column().isPresent() && !seen.add(heading.column().get())) {
                throw new LogFault(file, line.number(), "twice", heading.name());
            }
        }
        if (headings.stream().noneMatch(Heading::isUsed)) {
            throw new LogFault(file, line.number(), "headings", started(line));
        }
        return headings;
    }

    private static String started(CsvRecords.Line line) {
        String words = line.cells().stream().map(String::strip).collect(Collectors.joining(" "));
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
