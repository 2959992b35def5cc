package id.sotk.rules.trace;

import id.sotk.model.work.Outcome;
import id.sotk.model.work.Party;
import id.sotk.model.work.WorkDocument;
import id.sotk.model.work.WorkEvent;
import id.sotk.model.work.WorkEvent.Question;
import id.sotk.structure.Casting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An event of a trace with what was known when it happened: its place, what it is called, and what had been decided.
///
/// @param index position in the trace, from 0
/// @param name the action of the mechanism or procedure step, or the question decided, as the profile names it
/// @param decided answers given up to this event
/// @param casting who played which role then
public record Moment(int index, WorkEvent event, String name, Map<Question, String> decided, Casting casting) {

    public Moment {
        decided = Map.copyOf(decided);
    }

    public List<Party> actors() {
        return event.actors();
    }

    public List<Party> addressees() {
        return event.addressees();
    }

    public Optional<WorkDocument> document() {
        return event.document();
    }

    public Outcome outcome() {
        return switch (event) {
            case WorkEvent.Act act -> act.outcome();
            case WorkEvent.Correspondence letter -> letter.outcome();
            case WorkEvent.Decision decision -> Outcome.NONE;
        };
    }

    /// The step of the mechanism or procedure carried out; empty for a decision and for an act outside it.
    public Optional<String> step() {
        return switch (event) {
            case WorkEvent.Act act -> act.step();
            case WorkEvent.Correspondence letter -> Optional.of(letter.step());
            case WorkEvent.Decision decision -> Optional.empty();
        };
    }

    /// The assignment procedure the event belongs to.
    public Optional<String> procedure() {
        return event instanceof WorkEvent.Correspondence letter ? Optional.of(letter.procedure()) : Optional.empty();
    }

    /// Whose assignment a letter of a procedure concerns; empty where it says nobody's in particular.
    public Optional<String> assignee() {
        return event instanceof WorkEvent.Correspondence letter ? letter.assignee() : Optional.empty();
    }

    /// Whether it concerns the official's assignment, by name or as nobody's in particular.
    boolean isOf(String official) {
        return assignee().map(official::equals).orElse(true);
    }

    /// Whether one of the actors plays the role.
    public boolean isBy(String role) {
        return casting.anyPlays(actors(), role);
    }

    /// Whether one of those addressed plays the role.
    public boolean isTo(String role) {
        return casting.anyPlays(addressees(), role);
    }

    /// Whether something is done, and not only decided.
    public boolean isDeed() {
        return !(event instanceof WorkEvent.Decision);
    }
}
