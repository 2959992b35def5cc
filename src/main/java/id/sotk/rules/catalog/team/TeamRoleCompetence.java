package id.sotk.rules.catalog.team;

import id.sotk.model.Official;
import id.sotk.model.Qualification;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.Map;

/// Who holds a seat in a team has a competence on record that matches the team's field of work.
public final class TeamRoleCompetence implements SeatRule<TeamRoleCompetence.Limits> {

    /// @param seat the seat judged
    public record Limits(TeamSeat seat) implements Demand {}

    @Override
    public String id() {
        return "team-role-competence";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public boolean isMet(Structure structure, Team team, Official official, Limits limits) {
        return !team.field().isEmpty() && official.person().qualification().matches(team.field());
    }

    @Override
    public Violation violation(Team team, Official official, Limits limits) {
        Qualification qualification = official.person().qualification();
        boolean recorded = !team.field().isEmpty() && !qualification.competences().isEmpty();
        return Violation.of(
                team.id(),
                Map.of(
                        "team", team.name(),
                        "official", official.name(),
                        "seat", Word.placeIn(limits.seat()),
                        "field", team.field(),
                        "competences", String.join(", ", qualification.competences())))
                .told(recorded ? "" : Violation.UNRECORDED);
    }
}
