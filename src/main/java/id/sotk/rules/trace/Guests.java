package id.sotk.rules.trace;

import id.sotk.model.Target;
import id.sotk.regulation.work.ProcedureAction;
import id.sotk.structure.Standing;
import id.sotk.structure.Structure;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds whose involvement a letter of assignment settles: officials from outside the owner's unit, each with a request, an
/// answer and a letter of his or her own.
final class Guests {

    private Guests() {}

    static Set<String> of(Moment moment, Structure structure, Target target) {
        if (moment.procedure().isEmpty() || !moment.name().equals(ProcedureAction.ISSUE_LETTER.name())) {
            return Set.of();
        }
        Standing owner = structure.unit(target.owner());
        Set<String> named = moment.assignee()
                .map(Set::of)
                .orElseGet(() -> moment.addressees()
                        .stream()
                        .flatMap(party -> party.element().stream())
                        .collect(Collectors.toSet()));
        return named.stream()
                .filter(official -> structure.home(official).filter(home -> !home.isWithin(owner)).isPresent())
                .collect(Collectors.toSet());
    }
}
