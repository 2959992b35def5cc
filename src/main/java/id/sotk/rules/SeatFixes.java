package id.sotk.rules;

import id.sotk.model.Team;
import id.sotk.model.TeamSeats;
import id.sotk.regulation.norm.Severity;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Leaves out the fixes that seat somebody in a team whom another clause bars from that seat: a rule knows its own clause only.
final class SeatFixes {

    private final Structure structure;
    private final Function<Structure, List<Finding>> judge;
    private final Map<Fix, Boolean> tried = new HashMap<>();

    /// What a rule says of a team.
    private record Fault(String rule, String team) {}

    /// @param judge what every clause says of a structure
    SeatFixes(Structure structure, Function<Structure, List<Finding>> judge) {
        this.structure = structure;
        this.judge = judge;
    }

    /// The findings with those fixes only that break no other clause gravely.
    List<Finding> harmless(List<Finding> findings) {
        Set<Fault> known = null;
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Violation violation = finding.violation();
            if (violation.fixes().stream().anyMatch(Fix.Seat.class::isInstance)) {
                Set<Fault> already = known == null ? known = grave(findings) : known;
                kept.add(finding.with(violation.mendedBy(violation.fixes()
                        .stream()
                        .filter(fix -> tried.computeIfAbsent(fix, _ -> isHarmless(fix, already)))
                        .toList())));
            } else {
                kept.add(finding);
            }
        }
        return kept;
    }

    private boolean isHarmless(Fix fix, Set<Fault> known) {
        return !(fix instanceof Fix.Seat seat)
                || known.containsAll(grave(judge.apply(structure.onlyTeam(seated(seat)))));
    }

    private Team seated(Fix.Seat fix) {
        Team team = structure.organization().teams().get(fix.team());
        TeamSeats seats = team.seats();
        return team.withSeats(switch (fix.seat()) {
            case CHAIR -> seats.withChair(fix.official());
            case COORDINATOR -> seats.withCoordinator(fix.official());
            case MEMBER -> seats.withMember(fix.official());
        });
    }

    private static Set<Fault> grave(List<Finding> findings) {
        Set<Fault> faults = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.VIOLATION) {
                faults.add(new Fault(finding.rule(), finding.subject()));
            }
        }
        return faults;
    }
}
