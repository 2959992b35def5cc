package id.sotk.rules.catalog.team;

import id.sotk.model.FunctionalGrade;
import id.sotk.model.FunctionalOfficial;
import id.sotk.model.Official;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.Optional;

/// A functional official who holds a seat in a team has at least the grade asked for, or experience that stands for it.
public final class TeamRoleGrade implements SeatRule<TeamRoleGrade.Limits> {

    /// @param minimum the lowest jenjang that suffices
    /// @param experience whether experience equal to a supervisor's suffices too
    public record Limits(TeamSeat seat, FunctionalGrade minimum, boolean experience) implements Demand {}

    @Override
    public String id() {
        return "team-role-grade";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public boolean isMet(Structure structure, Team team, Official official, Limits limits) {
        boolean experienced = limits.experience() && official.person().qualification().supervisoryExperience();
        return experienced || grade(official).filter(grade -> grade.compareTo(limits.minimum()) < 0).isEmpty();
    }

    @Override
    public Violation violation(Team team, Official official, Limits limits) {
        return Violation.of(
                team.id(),
                Seats.words(
                        team,
                        official,
                        limits.seat(),
                        grade(official).map(Word::of).orElse(Word.of("-")),
                        limits.minimum()))
                .told(limits.experience() ? "experience" : "");
    }

    private static Optional<FunctionalGrade> grade(Official official) {
        return official instanceof FunctionalOfficial functional ? Optional.of(functional.grade()) : Optional.empty();
    }
}
