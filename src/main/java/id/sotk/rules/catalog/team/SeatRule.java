package id.sotk.rules.catalog.team;

import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Structure;

/// A demand on whoever holds a seat in a team; where it is not met, members who meet it are offered the seat.
interface SeatRule<D extends Record & SeatRule.Demand> extends StructureRule<D> {

    /// The limits of a rule on a seat.
    interface Demand {
        /// The seat judged.
        TeamSeat seat();
    }

    /// Whether the official would do for the seat in this team.
    boolean isMet(Structure structure, Team team, Official official, D demand);

    /// What is told of an official who does not do.
    Violation violation(Team team, Official official, D demand);

    @Override
    default void check(Structure structure, D demand, Report report) {
        for (Team team : structure.teams()) {
            for (Official official : Seats.in(structure, team, demand.seat())) {
                if (!isMet(structure, team, official, demand)) {
                    report.add(violation(team, official, demand).mendedBy(Seats.successors(structure, team,
                            demand.seat(), other -> isMet(structure, team, other, demand))));
                }
            }
        }
    }
}
