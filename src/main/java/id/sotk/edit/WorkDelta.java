package id.sotk.edit;

import id.sotk.model.Assignment;
import id.sotk.model.Target;
import id.sotk.model.Team;
import id.sotk.model.Work;
import java.util.stream.Stream;

/// What an edit changed in teams, targets and assignments.
public record WorkDelta(ListDelta<Team> teams, ListDelta<Target> targets, ListDelta<Assignment> assignments) {

    public static WorkDelta between(Work before, Work after) {
        return new WorkDelta(
                Tables.between(before.teams(), after.teams()),
                Tables.between(before.targets(), after.targets()),
                Tables.between(before.assignments(), after.assignments()));
    }

    public boolean isEmpty() {
        return teams.isEmpty() && targets.isEmpty() && assignments.isEmpty();
    }

    public WorkDelta inverse() {
        return new WorkDelta(teams.inverse(), targets.inverse(), assignments.inverse());
    }

    /// The later work, from the earlier one.
    public Work applyTo(Work before) {
        return new Work(
                Tables.apply(teams, before.teams()),
                Tables.apply(targets, before.targets()),
                Tables.apply(assignments, before.assignments()));
    }

    /// Identifiers of the elements changed, added and removed.
    public Stream<String> touched() {
        return Stream.of(teams, targets, assignments).flatMap(Tables::touched);
    }
}
