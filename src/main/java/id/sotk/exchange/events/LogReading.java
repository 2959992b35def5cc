package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.LogFault;
import id.sotk.exchange.events.form.LogRow;
import id.sotk.exchange.events.form.LogTable;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.model.Organization;
import id.sotk.model.Table;
import id.sotk.model.Target;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Reads the rows of an event log with a design: case by case, each in the order of its times.
///
/// A row without a sensible reading is left out and told; the others are read all the same. A thread that is interrupted stops
/// with a `CancellationException`.
public final class LogReading {

    private static final Set<Column> ASSUMED = EnumSet.of(
            Column.ADDRESSEE, Column.DOCUMENT, Column.FIELDS, Column.COPIES);

    private final LogTable table;
    private final Optional<String> mechanism;
    private final List<RowFault> faults = new ArrayList<>();
    private int unread;

    private LogReading(LogTable table, Optional<String> mechanism) {
        this.table = table;
        this.mechanism = mechanism;
        faults.addAll(table.faults());
    }

    /// The log, each target by the mechanism its rows name, else by the usual one of its owner's pattern.
    public static EventLog read(LogTable table, Structure structure) {
        return new LogReading(table, Optional.empty()).read(structure);
    }

    /// The log, each target by this mechanism of the profile.
    public static EventLog read(LogTable table, Structure structure, String mechanism) {
        return new LogReading(table, Optional.of(mechanism)).read(structure);
    }

    private EventLog read(Structure drawn) {
        refuseUseless();
        Map<String, List<LogRow>> rows = byCase();
        Structure structure = withTargets(drawn, rows);
        CaseReading reading = new CaseReading(table, structure, mechanism, faults);
        List<LoggedCase> cases = new ArrayList<>(rows.size());
        rows.forEach((id, of) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            int before = faults.size();
            reading.read(id, of).ifPresentOrElse(cases::add, () -> unread += faults.size() > before ? 1 : 0);
        });
        EventLog log = new EventLog(structure, cases, faults, untold(), table.unused(), reading.passed(), unread);
        if (log.cases().isEmpty() && !log.faults().isEmpty()) {
            throw LogFault.nothing(table.name(), table.rows().size() + table.faults().size(), log.faults().getFirst());
        }
        return log;
    }

    /// Refuses a log without the columns nothing can be read without.
    private void refuseUseless() {
        if (table.rows().isEmpty() && table.faults().isEmpty()) {
            throw new LogFault(table.name(), 0, "norows");
        }
        refuseWithout(Column.TARGET, Column.CASE);
        refuseWithout(Column.STEP, Column.DEED, Column.ACTION, Column.QUESTION);
        refuseWithout(Column.ACTOR, Column.ACTOR_ID);
    }

    private void refuseWithout(Column... columns) {
        if (!table.tells(columns)) {
            throw LogFault.without(table.name(), columns[0]);
        }
    }

    private Map<String, List<LogRow>> byCase() {
        Map<String, List<LogRow>> cases = new LinkedHashMap<>();
        for (LogRow row : table.rows()) {
            String id = row.get(row.has(Column.CASE) ? Column.CASE : Column.TARGET);
            if (id.isEmpty()) {
                faults.add(RowFault.at(row.line(), Column.TARGET, "", "caseless"));
            } else {
                cases.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
            }
        }
        return cases;
    }

    /// The design with the targets only the log knows, whose owner it names.
    private static Structure withTargets(Structure drawn, Map<String, List<LogRow>> cases) {
        Names names = new Names(drawn);
        Organization organization = drawn.organization();
        Map<String, Target> added = new LinkedHashMap<>();
        cases.forEach((id, rows) -> {
            String called = CaseReading.first(rows, Column.TARGET).map(row -> row.get(Column.TARGET)).orElse(id);
            CaseReading.first(rows, Column.OWNER)
                    .flatMap(row -> names.unit(row.get(Column.OWNER)))
                    .filter(_ -> names.target(called).isEmpty())
                    .ifPresent(owner -> added.computeIfAbsent(called, name -> new Target(
                            free(organization, added.size()), name, owner, Optional.empty(), Optional.empty())));
        });
        if (added.isEmpty()) {
            return drawn;
        }
        List<Target> all = new ArrayList<>(organization.targets().list());
        all.addAll(added.values());
        return Structure.of(organization.withTargets(Table.of(all)), drawn.profile());
    }

    private static String free(Organization organization, int number) {
        String id = "log." + (number + 1);
        while (organization.find(id).isPresent()) {
            id += ".";
        }
        return id;
    }

    private Set<Column> untold() {
        Set<Column> untold = EnumSet.copyOf(ASSUMED);
        untold.removeAll(table.told());
        if (table.told().contains(Column.ADDRESSEE_ID)) {
            untold.remove(Column.ADDRESSEE);
        }
        if (table.told().contains(Column.DOCUMENT_ID)) {
            untold.remove(Column.DOCUMENT);
        }
        return untold;
    }
}
