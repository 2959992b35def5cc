package id.sotk.rules;

import id.sotk.rules.step.Aspect;
import id.sotk.rules.step.Fact;
import id.sotk.rules.trace.Moment;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which aspects of which events the clauses of the catalogue have spoken of, so that a step does not say it again.
final class Spoken {

    private static final Set<Aspect> SETTLED_BY_CLAUSE = EnumSet.of(Aspect.ACTOR, Aspect.ADDRESSEE);

    private final Map<Integer, Set<Aspect>> aspects = new HashMap<>();

    /// A clause says who may do this: whoever it lets may.
    void settled(Moment moment, Aspect aspect) {
        if (SETTLED_BY_CLAUSE.contains(aspect)) {
            add(moment.index(), aspect);
        }
    }

    void found(Violation violation, Aspect aspect) {
        violation.event().ifPresent(event -> add(event, aspect));
    }

    boolean covers(Fact fact) {
        return aspects.getOrDefault(fact.moment().index(), Set.of()).contains(fact.aspect());
    }

    private void add(int event, Aspect aspect) {
        aspects.computeIfAbsent(event, _ -> EnumSet.noneOf(Aspect.class)).add(aspect);
    }
}
