package id.sotk.rules.catalog.team;

import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import id.sotk.model.TeamSeat;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chair of a team with people from other units comes from the unit that owns the performance.
public final class ChairFromOwnerUnit implements StructureRule<ChairFromOwnerUnit.Limits> {

    /// Where the members of a team come from.
    public enum Members {
        OWN,
        OTHERS
    }

    /// @param members judges only teams all of whose members are the owner's own, or of whom some are others; empty for all
    /// @param kinds judges only chairs of these position kinds; empty for all
    /// @param exceptPlacedAbove leaves out a chair whom the pattern places at the head of the unit above the owner
    public record Limits(Optional<Members> members, List<PositionKind> kinds, boolean exceptPlacedAbove) {}

    @Override
    public String id() {
        return "chair-from-owner-unit";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            String chair = team.seats().chair().orElse(null);
            Standing owner = structure.unit(team.owner());
            if (chair != null
                    && !team.seats().members().isEmpty()
                    && !isFrom(structure, chair, owner)
                    && !(limits.exceptPlacedAbove() && isPlacedAbove(structure, chair, owner))
                    && judges(structure, team, limits)) {
                report.add(violation(structure, team, chair, owner));
            }
        }
    }

    private static boolean judges(Structure structure, Team team, Limits limits) {
        Standing owner = structure.unit(team.owner());
        Members members = team.seats().members().stream().allMatch(member -> isFrom(structure, member, owner))
                ? Members.OWN
                : Members.OTHERS;
        PositionKind kind = structure.official(team.seats().chair().orElseThrow()).positionKind();
        return limits.members().filter(judged -> judged != members).isEmpty()
                && (limits.kinds().isEmpty() || limits.kinds().contains(kind));
    }

    private static Violation violation(Structure structure, Team team, String chair, Standing owner) {
        Official official = structure.official(chair);
        String home = structure.home(chair).map(at -> at.unit().name()).orElse("");
        Violation violation = Violation.of(
                team.id(),
                Map.of(
                        "team", team.name(),
                        "official", official.name(),
                        "home", home,
                        "owner", owner.unit().name()))
                .mendedBy(Seats.successors(
                        structure, team, TeamSeat.CHAIR, member -> isFrom(structure, member.id(), owner)));
        return home.isEmpty() ? violation.told(Violation.UNRECORDED) : violation;
    }

    private static boolean isPlacedAbove(Structure structure, String chair, Standing owner) {
        return structure.placed(chair)
                .filter(placed -> owner.isWithin(placed.where()))
                .filter(placed -> placed.appraiserLevels().contains(placed.where().level()))
                .isPresent();
    }

    private static boolean isFrom(Structure structure, String official, Standing owner) {
        return structure.home(official).filter(home -> home.isWithin(owner)).isPresent();
    }
}
