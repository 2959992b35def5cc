package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.LogTable;
import id.sotk.exchange.events.form.LogWords;
import id.sotk.language.LocalizedText;
import id.sotk.model.work.Outcome;
import id.sotk.model.work.WorkDocument;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.LetterForm;
import id.sotk.simulation.UsualDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads which document travels, what it states and who receives a copy; what the log has no column for is taken as the regulation wants it.
final class Papers {

    private final LogTable table;
    private final UsualDocument documents;
    private final Names names;
    private final Map<String, LocalizedText> forms = new LinkedHashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    Papers(LogTable table, Profile profile, Names names) {
        this.table = table;
        this.names = names;
        this.documents = new UsualDocument(profile);
        for (LetterForm letter : profile.work().letters()) {
            forms.put(letter.id(), letter.name());
            for (LetterForm.Field field : letter.fields()) {
                LogWords.plain(field.label()).forEach(label -> fields.put(label, field.id()));
            }
        }
        profile.mechanisms()
                .stream()
                .flatMap(mechanism -> mechanism.steps().stream())
                .flatMap(step -> step.document().stream())
                .forEach(document -> forms.putIfAbsent(document.id(), document.name()));
    }

    /// The document of a row.
    ///
    /// @param usual the form the step has
    /// @param copies roles the step sends copies to
    Optional<WorkDocument> read(LogRow row, Optional<String> usual, List<String> copies, Outcome outcome)
            throws RowRefused {
        Optional<String> form = form(row, usual);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        WorkDocument whole = outcome == Outcome.REFUSED
                ? documents.refusing(form.get(), copies)
                : documents.of(form.get(), copies);
        return Optional.of(new WorkDocument(
                form.get(),
                stated(row, whole),
                table.tells(Column.COPIES) ? receivers(row) : whole.copies()));
    }

    private Optional<String> form(LogRow row, Optional<String> usual) throws RowRefused {
        if (row.has(Column.DOCUMENT_ID)) {
            return Optional.of(form(Column.DOCUMENT_ID, row.get(Column.DOCUMENT_ID), usual));
        }
        String cell = row.get(Column.DOCUMENT);
        if (cell.isEmpty() || Parties.isNobody(cell)) {
            return table.tells(Column.DOCUMENT, Column.DOCUMENT_ID) ? Optional.empty() : usual;
        }
        return Optional.of(form(Column.DOCUMENT, cell, usual));
    }

    private String form(Column column, String cell, Optional<String> usual) throws RowRefused {
        if (forms.containsKey(cell)) {
            return cell;
        }
        String sought = LogWords.plain(cell);
        List<String> called = forms.entrySet()
                .stream()
                .filter(form -> LogWords.plain(form.getValue()).contains(sought))
                .map(Map.Entry::getKey)
                .toList();
        if (called.isEmpty()) {
            throw new RowRefused(column, cell, "document");
        }
        return usual.filter(called::contains).orElse(called.getFirst());
    }

    private List<String> stated(LogRow row, WorkDocument whole) throws RowRefused {
        Set<String> stated = new LinkedHashSet<>();
        if (table.tells(Column.FIELDS)) {
            for (String field : listed(row.get(Column.FIELDS))) {
                stated.add(field(field));
            }
        } else {
            whole.fields().stream().filter(field -> !table.fields().contains(field)).forEach(stated::add);
        }
        row.fields().forEach((field, said) -> {
            if (!Parties.isNobody(said)) {
                stated.add(field);
            }
        });
        return List.copyOf(stated);
    }

    private String field(String cell) throws RowRefused {
        if (cell.matches("[a-z0-9-]+")) {
            return cell;
        }
        return Optional.ofNullable(fields.get(LogWords.plain(cell)))
                .orElseThrow(() -> new RowRefused(Column.FIELDS, cell, "field"));
    }

    private List<String> receivers(LogRow row) throws RowRefused {
        List<String> roles = new ArrayList<>();
        for (String cell : listed(row.get(Column.COPIES))) {
            roles.add(names.role(cell).orElseThrow(() -> new RowRefused(Column.COPIES, cell, "role")));
        }
        return roles;
    }

    private static List<String> listed(String cell) {
        return Parties.isNobody(cell) ? List.of() : Parties.split(cell);
    }

    /// Whether the log says anything on who was addressed.
    boolean tellsAddressees() {
        return table.tells(Column.ADDRESSEE, Column.ADDRESSEE_ID);
    }
}
