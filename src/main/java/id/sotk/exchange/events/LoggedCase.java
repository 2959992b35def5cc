package id.sotk.exchange.events;

import id.sotk.model.work.Trace;
import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkEvent;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A case of an event log: what happened to one target, and where in the file each event stands.
///
/// @param id what the log calls the case
/// @param origins for each event of the trace
/// @param broken whether a row of the case could not be used, so that something that happened is missing
public record LoggedCase(String id, Trace trace, List<Origin> origins, boolean broken) {

    /// Where an event comes from: its line in the file, and when it happened, where the log says so.
    public record Origin(int line, Optional<LocalDateTime> time) {}

    /// Whether the work was declared complete, with which every mechanism ends.
    public boolean isFinished() {
        return trace.events()
                .stream()
                .anyMatch(event -> event instanceof WorkEvent.Act act && act.action() == WorkAction.DECLARE_COMPLETE);
    }

    public LoggedCase {
        origins = List.copyOf(origins);
        if (origins.size() != trace.events().size()) {
            throw new IllegalArgumentException("origins must be one for each of " + trace.events().size()
                    + " events, were " + origins.size());
        }
    }
}
