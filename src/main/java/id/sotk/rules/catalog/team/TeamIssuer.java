package id.sotk.rules.catalog.team;

import id.sotk.model.Instrument;
import id.sotk.model.Official;
import id.sotk.model.PositionKind;
import id.sotk.model.Team;
import id.sotk.model.work.Party;
import id.sotk.regulation.work.Role;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.rules.trace.LetterCourse;
import id.sotk.rules.words.Word;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The letter that makes an official of some kind chair of a team comes from the authority the regulation names for that kind.
public final class TeamIssuer implements StructureRule<TeamIssuer.Limits> {

    /// Who may make whom chair; nobody does so for himself.
    ///
    /// @param chairs kinds of the chairs judged
    /// @param issuers roles of the profile that may appoint such a chair
    /// @param kinds kinds that those who play such a role in the design must be of; empty for any
    /// @param regardless roles of the profile that may appoint whatever their kind
    public record Limits(
            List<PositionKind> chairs, List<String> issuers, List<PositionKind> kinds, List<String> regardless) {}

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
                    .ifPresent(chair -> judge(structure, limits, team, chair, report));
        }
    }

    private static void judge(Structure structure, Limits limits, Team team, Official chair, Report report) {
        Instrument letter = team.term().instrument().orElse(null);
        if (letter != null && isRight(structure, limits, team, chair, letter)) {
            return;
        }
        Violation violation = Violation.of(
                team.id(),
                Map.of(
                        "team", team.name(),
                        "official", chair.name(),
                        "issuer", letter == null ? "-" : role(structure, letter.issuer()),
                        "authority",
                        limits.kinds().isEmpty()
                                ? role(structure, limits.issuers().getFirst())
                                : Word.anyOf(limits.kinds())));
        report.add(letter == null ? violation.told(Violation.UNRECORDED) : violation);
    }

    private static boolean isRight(
            Structure structure, Limits limits, Team team, Official chair, Instrument letter) {
        List<Party> signers = LetterCourse.signers(structure, team);
        boolean oneself = signers.stream().anyMatch(party -> party.element().equals(Optional.of(chair.id())));
        boolean ofTheKind = limits.kinds().isEmpty()
                || limits.regardless().contains(letter.issuer())
                || signers.stream().allMatch(party -> isOf(structure, limits.kinds(), party));
        return limits.issuers().contains(letter.issuer()) && !oneself && ofTheKind;
    }

    /// Nothing is known of the kind of somebody outside the design.
    private static boolean isOf(Structure structure, List<PositionKind> kinds, Party party) {
        return party.element().map(element -> kinds.contains(structure.officer(element).kind())).orElse(true);
    }

    private static Word role(Structure structure, String role) {
        return structure.profile().role(role).map(Role::name).map(Word::of).orElse(Word.of(role));
    }
}
