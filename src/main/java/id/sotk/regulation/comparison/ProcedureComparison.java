package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.model.AssignmentManner;
import id.sotk.model.AssignmentScope;
import id.sotk.regulation.comparison.Comparison.Section;
import id.sotk.regulation.comparison.Difference.Heading;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.WorkForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares assignment procedures by reach and way: which there are, who asks, approves and issues, and who gets copies.
final class ProcedureComparison {

    private final Counterparts counterparts;
    private final Tally tally = new Tally();

    ProcedureComparison(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    /// A way to be assigned for one reach and one form of work.
    private record Way(AssignmentManner manner, AssignmentScope scope, WorkForm form) {
        LocalizedText name() {
            return Phrases.say("way", Phrases.of(manner), Phrases.of(form), Phrases.of(scope));
        }
    }

    Section section() {
        Map<List<Optional<AssignmentProcedure>>, List<Way>> served = new LinkedHashMap<>();
        for (AssignmentManner manner : AssignmentManner.values()) {
            for (AssignmentScope scope : AssignmentScope.values()) {
                for (WorkForm form : WorkForm.values()) {
                    served.computeIfAbsent(List.of(
                            counterparts.first().profile().procedureFor(manner, scope, form),
                            counterparts.second().profile().procedureFor(manner, scope, form)), _ -> new ArrayList<>())
                            .add(new Way(manner, scope, form));
                }
            }
        }
        new FlowComparison(counterparts, tally, "procedures").compare(pairs(served));
        served.forEach(this::alone);
        return tally.section(Topic.PROCEDURES);
    }

    private List<Matching.Pair<Flow>> pairs(Map<List<Optional<AssignmentProcedure>>, List<Way>> served) {
        return served.keySet()
                .stream()
                .filter(both -> both.get(0).isPresent() && both.get(1).isPresent())
                .map(both -> new Matching.Pair<>(
                        Flow.of(counterparts.first().profile(), both.get(0).get()),
                        Flow.of(counterparts.second().profile(), both.get(1).get())))
                .toList();
    }

    /// Ways only one of the two knows.
    private void alone(List<Optional<AssignmentProcedure>> both, List<Way> ways) {
        if (both.get(0).isPresent() == both.get(1).isPresent()) {
            return;
        }
        LocalizedText known = Phrases.row(ways.stream().map(Way::name).toList());
        Heading heading = new Heading(
                both.get(0).map(AssignmentProcedure::name), both.get(1).map(AssignmentProcedure::name));
        tally.differ(heading, Phrases.say("procedure"), both.get(0).map(procedure -> passage(procedure, known)),
                both.get(1).map(procedure -> passage(procedure, known)));
    }

    private static Passage passage(AssignmentProcedure procedure, LocalizedText ways) {
        return new Passage(Phrases.say("procedure.known", Phrases.sentence(ways), procedure.steps().size()),
                procedure.source().citation());
    }
}
