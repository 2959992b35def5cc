package id.sotk.model.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// All that happened to one target, in order: made by a walk in the simulator or read from an event log.
///
/// @param target identifier of the target
/// @param mechanism identifier of the mechanism it should follow
/// @param executor the team or official who carries it out
public record Trace(String target, String mechanism, String executor, List<WorkEvent> events) {

    public Trace {
        Objects.requireNonNull(target, "target must be given");
        Objects.requireNonNull(mechanism, "mechanism must be given");
        Objects.requireNonNull(executor, "executor must be given");
        events = List.copyOf(events);
    }

    public Trace with(WorkEvent event) {
        List<WorkEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new Trace(target, mechanism, executor, longer);
    }
}
