package id.sotk.rules;

import id.sotk.rules.step.Aspect;
import id.sotk.rules.step.Fact;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which aspects of which events the clauses of the catalogue have spoken of, so that a step does not say it again.
final class Spoken {

    private final Map<Integer, Set<Aspect>> aspects = new HashMap<>();

    void found(Violation violation, Aspect aspect) {
        violation.event()
                .ifPresent(event -> aspects.computeIfAbsent(event, _ -> EnumSet.noneOf(Aspect.class)).add(aspect));
    }

    boolean covers(Fact fact) {
        return aspects.getOrDefault(fact.moment().index(), Set.of()).contains(fact.aspect());
    }
}
