package id.sotk.rules.step;

import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.rules.trace.Moment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The passages of procedures under way, each for one person or for nobody in particular.
final class Runs {

    private final Map<String, Run> open = new LinkedHashMap<>();

    /// A procedure under way, with the answers given in it.
    record Run(AssignmentProcedure procedure, Line line, Known known) {}

    boolean isEmpty() {
        return open.isEmpty();
    }

    Collection<Run> all() {
        return open.values();
    }

    /// Takes every run out, so that the next event begins anew.
    List<Run> takeAll() {
        List<Run> taken = List.copyOf(open.values());
        open.clear();
        return taken;
    }

    Run get(String subject) {
        return open.get(subject);
    }

    void put(String subject, Run run) {
        open.put(subject, run);
    }

    /// Whether the event goes on with a run; the first step of a procedure always begins one.
    boolean goesOn(String subject, AssignmentProcedure procedure, String step) {
        return open.containsKey(subject) && !procedure.steps().getFirst().id().equals(step);
    }

    /// Whether a new run must wait for the end of those under way: of the same subject, or of another procedure.
    boolean areOver(String subject, AssignmentProcedure procedure) {
        return open.containsKey(subject)
                || open.values().stream().anyMatch(run -> !run.procedure().equals(procedure));
    }

    /// Whose run an event belongs to: the same person's, else nobody's in particular; one that names nobody goes on with the
    /// last.
    String subject(AssignmentProcedure procedure, Moment moment) {
        String shared = procedure.id() + "/";
        String own = shared + moment.assignee().orElse("");
        boolean begins = procedure.steps().getFirst().id().equals(moment.step().orElse(""));
        if (open.containsKey(own) || begins) {
            return own;
        }
        if (open.containsKey(shared)) {
            return shared;
        }
        return moment.assignee().isPresent() ? own
                : open.keySet().stream().filter(run -> run.startsWith(shared)).reduce((_, last) -> last).orElse(own);
    }
}
