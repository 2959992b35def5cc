package id.sotk.model;

import java.util.Objects;

/// What the organisation works on: teams, targets and assignments.
public record Work(Table<Team> teams, Table<Target> targets, Table<Assignment> assignments) {

    public static final Work NONE = new Work(Table.empty(), Table.empty(), Table.empty());

    public Work {
        Objects.requireNonNull(teams, "teams must be given");
        Objects.requireNonNull(targets, "targets must be given");
        Objects.requireNonNull(assignments, "assignments must be given");
    }

    public Work withTeams(Table<Team> changed) {
        return new Work(changed, targets, assignments);
    }

    public Work withTargets(Table<Target> changed) {
        return new Work(teams, changed, assignments);
    }

    public Work withAssignments(Table<Assignment> changed) {
        return new Work(teams, targets, changed);
    }
}
