package id.sotk.rules.catalog.team;

import id.sotk.model.Assignment;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Team;
import id.sotk.rules.Report;
import id.sotk.rules.Structure;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The letters on record for teams and assignments carry numbers of the form the regulation prints.
public final class LetterNumber implements StructureRule<LetterNumber.Limits> {

    /// @param kinds kinds of letter judged
    /// @param form regular expression the whole number must match
    /// @param example a number of that form, to be shown
    public record Limits(List<InstrumentKind> kinds, String form, String example) {}

    @Override
    public String id() {
        return "letter-number";
    }

    @Override
    public Class<Limits> limits() {
        return Limits.class;
    }

    @Override
    public void check(Structure structure, Limits limits, Report report) {
        for (Team team : structure.teams()) {
            judge(team.id(), team.name(), team.term().instrument(), limits, report);
        }
        for (Assignment assignment : structure.organization().assignments().list()) {
            String official = structure.nameOf(assignment.official());
            judge(assignment.id(), official, assignment.basis().instrument(), limits, report);
        }
    }

    private static void judge(
            String subject, String name, Optional<Instrument> letter, Limits limits, Report report) {
        letter.filter(known -> limits.kinds().contains(known.kind()))
                .map(Instrument::number)
                .filter(number -> !number.isEmpty() && !number.matches(limits.form()))
                .ifPresent(number -> report.add(Violation.of(
                        subject,
                        Map.of("subject", name, "number", number, "example", limits.example()))));
    }
}
