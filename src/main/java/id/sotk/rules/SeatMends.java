package id.sotk.rules;

import id.sotk.edit.command.Command;
import id.sotk.edit.command.SeatInTeam;
import id.sotk.model.Team;
import id.sotk.regulation.norm.Severity;
import id.sotk.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Leaves out the mends that seat somebody in a team whom another clause bars from that seat: a rule knows its own clause only.
final class SeatMends {

    private final Structure structure;
    private final Function<Structure, List<Finding>> judge;
    private final Map<Command, Boolean> tried = new HashMap<>();

    /// What a rule says of a team.
    private record Fault(String rule, String team) {}

    /// @param judge what every clause says of a structure
    SeatMends(Structure structure, Function<Structure, List<Finding>> judge) {
        this.structure = structure;
        this.judge = judge;
    }

    /// The findings with those mends only that break no other clause gravely.
    List<Finding> harmless(List<Finding> findings) {
        Set<Fault> known = null;
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Violation violation = finding.violation();
            if (violation.mends().stream().anyMatch(SeatInTeam.class::isInstance)) {
                Set<Fault> already = known == null ? known = grave(findings) : known;
                kept.add(finding.with(violation.mendedBy(violation.mends()
                        .stream()
                        .filter(mend -> tried.computeIfAbsent(mend, _ -> isHarmless(mend, already)))
                        .toList())));
            } else {
                kept.add(finding);
            }
        }
        return kept;
    }

    private boolean isHarmless(Command mend, Set<Fault> known) {
        return !(mend instanceof SeatInTeam seat)
                || known.containsAll(grave(judge.apply(structure.onlyTeam(seated(seat)))));
    }

    private Team seated(SeatInTeam seat) {
        Team team = structure.organization().teams().get(seat.team());
        return team.withSeats(seat.seated(team.seats()));
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
