package id.sotk.rules.catalog.team;

import id.sotk.model.Instrument;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import id.sotk.regulation.work.Role;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;

/// The letter that makes an official of some kind chair of a team comes from the authority the regulation names for that kind.
public final class TeamIssuer implements StructureRule<TeamIssuer.Limits> {

    /// @param chairs kinds of the chairs judged
    /// @param issuers roles of the profile that may appoint such a chair
    public record Limits(List<PositionKind> chairs, List<String> issuers) {}

    @Override
    public String id() {
        return "team-issuer";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            team.seats()
                    .chair()
                    .map(structure::official)
                    .filter(chair -> limits.chairs().contains(chair.positionKind()))
                    .ifPresent(chair -> judge(structure, limits, team, chair.name(), report));
        }
    }

    private static void judge(Structure structure, Limits limits, Team team, String chair, Report report) {
        Instrument letter = team.term().instrument().orElse(null);
        if (letter != null && limits.issuers().contains(letter.issuer())) {
            return;
        }
        Violation violation = Violation.of(
                team.id(),
                Map.of(
                        "team", team.name(),
                        "official", chair,
                        "issuer", letter == null ? "-" : role(structure, letter.issuer()),
                        "authority", role(structure, limits.issuers().getFirst())));
        report.add(letter == null ? violation.told(Violation.UNRECORDED) : violation);
    }

    private static Word role(Structure structure, String role) {
        return structure.profile().role(role).map(Role::name).map(Word::of).orElse(Word.of(role));
    }
}
