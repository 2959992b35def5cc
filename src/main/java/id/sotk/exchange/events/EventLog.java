package id.sotk.exchange.events;

import id.sotk.exchange.events.form.Column;
import id.sotk.exchange.events.form.RowFault;
import id.sotk.structure.Structure;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// An event log read with a design: a trace for each case, and the rows that could not be used.
///
/// @param structure the design, with the targets only the log knows
/// @param faults rows left out, in the order of their lines
/// @param untold columns that would say more on letters and addressees, which the log does not have: taken as the regulation wants them
/// @param unused columns of the file that mean nothing here
/// @param passed rows that tell of nothing done: steps left out, and acts begun but not completed
/// @param unread cases of which no row can be used, so that nothing in them is judged
public record EventLog(
        Structure structure,
        List<LoggedCase> cases,
        List<RowFault> faults,
        Set<Column> untold,
        List<String> unused,
        int passed,
        int unread) {

    public EventLog {
        cases = List.copyOf(cases);
        faults = faults.stream().sorted(Comparator.comparingInt(RowFault::line)).toList();
        untold = Set.copyOf(untold);
        unused = List.copyOf(unused);
    }

    /// How many cases hold no declaration of completion: what is still to come in them cannot be judged.
    public long unfinished() {
        return cases.stream().filter(logged -> !logged.isFinished()).count();
    }

    /// How many events the cases hold together.
    public int events() {
        return cases.stream().mapToInt(logged -> logged.trace().events().size()).sum();
    }
}
