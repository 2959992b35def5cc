package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.LogTable;
import id.sotk.exchange.events.form.LogWords;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.model.Target;
import id.sotk.model.work.Trace;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.work.Mechanism;
import id.sotk.simulation.Walk;
import id.sotk.structure.Structure;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the rows of one case after the other into traces, and tells the rows it cannot use.
final class CaseReading {

    /// Transitions of the XES standard at which an act is not done, or not yet.
    private static final Set<String> NOT_DONE = Set.of("schedule", "assign", "reassign", "start", "suspend", "resume",
            "withdraw", "autoskip", "manualskip", "abort_activity", "abort_case", "ate_abort", "pi_abort");

    private final Structure structure;
    private final Names names;
    private final Papers papers;
    private final Optional<String> followed;
    private final List<RowFault> faults;
    private int passed;

    /// @param followed the mechanism every case follows, whatever its rows say
    /// @param faults takes the rows that cannot be used
    CaseReading(LogTable table, Structure structure, Optional<String> followed, List<RowFault> faults) {
        this.structure = structure;
        this.names = new Names(structure);
        this.papers = new Papers(table, structure.profile(), names);
        this.followed = followed;
        this.faults = faults;
    }

    /// How many rows so far told of nothing done.
    int passed() {
        return passed;
    }

    /// A row with its time, where it has one.
    private record Timed(LogRow row, Optional<LocalDateTime> time, LocalDateTime order) {}

    /// The trace of a case; empty where its target or its mechanism is unknown, or none of its rows can be used.
    Optional<LoggedCase> read(String id, List<LogRow> rows) {
        int before = faults.size();
        try {
            Setting setting = setting(id, rows);
            List<WorkEvent> events = new ArrayList<>(rows.size());
            List<LoggedCase.Origin> origins = new ArrayList<>(rows.size());
            RowReading reading = new RowReading(setting, papers);
            for (Timed timed : inOrder(rows)) {
                read(reading, timed, events, origins);
            }
            Trace trace = new Trace(setting.target().id(), setting.mechanism().id(), setting.executor(), events);
            return Optional.of(new LoggedCase(id, trace, origins, faults.size() > before))
                    .filter(logged -> !events.isEmpty());
        } catch (RowRefused refused) {
            faults.add(refused.at(rows.getFirst()));
            return Optional.empty();
        }
    }

    /// The first of the rows that fills the column.
    static Optional<LogRow> first(List<LogRow> rows, Column column) {
        return rows.stream().filter(row -> row.has(column)).findFirst();
    }

    private void read(RowReading reading, Timed timed, List<WorkEvent> events, List<LoggedCase.Origin> origins) {
        try {
            if (isPassed(timed.row())) {
                passed++;
                return;
            }
            events.add(reading.read(timed.row(), events.size()));
            origins.add(new LoggedCase.Origin(timed.row().line(), timed.time()));
        } catch (RowRefused refused) {
            faults.add(refused.at(timed.row()));
        }
    }

    private static boolean isPassed(LogRow row) throws RowRefused {
        return Steps.kind(row).equals(Optional.of(Steps.Kind.SKIPPED))
                || NOT_DONE.contains(row.get(Column.LIFECYCLE).toLowerCase(Locale.ROOT));
    }

    private Setting setting(String id, List<LogRow> rows) throws RowRefused {
        String called = first(rows, Column.TARGET).map(row -> row.get(Column.TARGET)).orElse(id);
        Target target = names.target(called)
                .orElseThrow(() -> new RowRefused(Column.TARGET, called, "target", String.valueOf(rows.size())));
        return Setting.of(names, structure, target, mechanism(target, rows), executor(target, rows));
    }

    private Mechanism mechanism(Target target, List<LogRow> rows) throws RowRefused {
        Optional<String> named = followed
                .or(() -> first(rows, Column.MECHANISM).map(row -> row.get(Column.MECHANISM)));
        if (named.isEmpty()) {
            return Walk.mechanisms(structure, target).getFirst();
        }
        String sought = LogWords.plain(named.get());
        List<Mechanism> all = structure.profile().mechanisms();
        String code = LogWords.plain(structure.profile().identity().code());
        return all.stream()
                .filter(known -> LogWords.plain(known.id()).equals(sought)
                        || LogWords.plain(known.id()).equals(code + sought))
                .findFirst()
                .orElseThrow(() -> new RowRefused(Column.MECHANISM, named.get(), "mechanism",
                        all.stream().map(Mechanism::id).collect(Collectors.joining(", "))));
    }

    /// Who carries the target out: as the last row says that says so, else as the design has it.
    private String executor(Target target, List<LogRow> rows) {
        String executor = target.executor().orElse(target.owner());
        String told = "";
        for (LogRow row : rows) {
            String cell = row.get(Column.EXECUTOR);
            if (!cell.isEmpty() && !cell.equals(told)) {
                told = cell;
                try {
                    executor = names.executor(cell);
                } catch (RowRefused refused) {
                    faults.add(refused.at(row));
                }
            }
        }
        return executor;
    }

    /// The rows by time, then by number, then as in the file; a row without a time stays behind the one before it.
    private List<Timed> inOrder(List<LogRow> rows) {
        List<Timed> timed = new ArrayList<>(rows.size());
        LocalDateTime last = LocalDateTime.MIN;
        for (LogRow row : rows) {
            try {
                Optional<LocalDateTime> time = row.has(Column.TIME)
                        ? Optional.of(LogTime.read(row.get(Column.TIME)))
                        : Optional.empty();
                last = time.orElse(last);
                timed.add(new Timed(row, time, last));
            } catch (RowRefused refused) {
                faults.add(refused.at(row));
            }
        }
        timed.sort(Comparator.comparing(Timed::order).thenComparingLong(each -> number(each.row())));
        return timed;
    }

    private static long number(LogRow row) {
        String cell = row.get(Column.NUMBER);
        return cell.matches("\\d{1,15}") ? Long.parseLong(cell) : 0;
    }
}
