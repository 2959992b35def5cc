package id.sotk.rules.catalog.team;

import id.sotk.model.Assignment;
import id.sotk.model.Instrument;
import id.sotk.model.InstrumentKind;
import id.sotk.model.Team;
import id.sotk.rules.Report;
import id.sotk.rules.StructureRule;
import id.sotk.rules.Violation;
import id.sotk.structure.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
        Predicate<String> printed = Pattern.compile(limits.form()).asMatchPredicate();
        for (Team team : structure.teams()) {
            misnumbered(team.term().instrument(), limits, printed)
                    .ifPresent(number -> report.add(violation(team.id(), team.name(), number, limits)));
        }
        for (Assignment assignment : structure.assignments()) {
            misnumbered(assignment.basis().instrument(), limits, printed)
                    .ifPresent(number -> report.add(violation(
                            assignment.id(), structure.nameOf(assignment.official()), number, limits)));
        }
    }

    /// The number of a letter judged, where it is not of the printed form.
    private static Optional<String> misnumbered(
            Optional<Instrument> letter, Limits limits, Predicate<String> printed) {
        return letter.filter(known -> limits.kinds().contains(known.kind()))
                .map(Instrument::number)
                .filter(number -> !number.isEmpty() && !printed.test(number));
    }

    private static Violation violation(String subject, String name, String number, Limits limits) {
        return Violation.of(subject, Map.of("subject", name, "number", number, "example", limits.example()));
    }
}
