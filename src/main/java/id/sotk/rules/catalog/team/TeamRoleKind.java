package id.sotk.rules.catalog.team;

import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// A seat in a team is held by an official of a kind that may hold it.
public final class TeamRoleKind implements SeatRule<TeamRoleKind.Limits> {

    /// @param exceptCoordinating leaves out the head of a coordinating post, who coordinates like a chair
    public record Limits(TeamSeat seat, List<PositionKind> kinds, boolean exceptCoordinating) implements Demand {}

    @Override
    public String id() {
        return "team-role-kind";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public boolean isMet(Structure structure, Team team, Official official, Limits limits) {
        return limits.kinds().contains(official.positionKind())
                || limits.exceptCoordinating() && coordinates(structure, official);
    }

    @Override
    public Violation violation(Team team, Official official, Limits limits) {
        return Violation.of(
                team.id(),
                Map.of(
                        "team", team.name(),
                        "official", official.name(),
                        "seat", Word.placeIn(limits.seat()),
                        "kind", official.positionKind(),
                        "kinds", Word.anyOf(limits.kinds())));
    }

    private static boolean coordinates(Structure structure, Official official) {
        return structure.officer(official.id())
                .post()
                .map(Standing::unit)
                .filter(unit -> unit.roles().coordinating())
                .isPresent();
    }
}
