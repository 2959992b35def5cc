package id.sotk.rules.catalog.team;

import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// A seat in a team is held by an official of a kind that may hold it.
public final class TeamRoleKind implements StructureRule<TeamRoleKind.Limits> {

    /// @param exceptCoordinating leaves out the head of a coordinating post, who coordinates like a chair
    public record Limits(TeamSeat seat, List<PositionKind> kinds, boolean exceptCoordinating) {}

    @Override
    public String id() {
        return "team-role-kind";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            for (Official official : Seats.in(structure, team, limits.seat())) {
                if (!limits.kinds().contains(official.positionKind())
                        && !(limits.exceptCoordinating() && coordinates(structure, official))) {
                    report.add(Violation.of(
                            team.id(),
                            Map.of(
                                    "team", team.name(),
                                    "official", official.name(),
                                    "seat", Word.placeIn(limits.seat()),
                                    "kind", official.positionKind(),
                                    "kinds", Word.anyOf(limits.kinds())))
                            .mendedBy(Seats.successors(structure, team, limits.seat(), other -> limits.kinds()
                                    .contains(other.positionKind()))));
                }
            }
        }
    }

    private static boolean coordinates(Structure structure, Official official) {
        return structure.officer(official.id())
                .post()
                .map(Standing::unit)
                .filter(unit -> unit.roles().coordinating())
                .isPresent();
    }
}
