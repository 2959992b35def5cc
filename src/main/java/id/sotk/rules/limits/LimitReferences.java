package id.sotk.rules.limits;

import id.sotk.language.Language;
import id.sotk.language.Terms;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.rules.trace.EventPattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Follows what the limits of a clause name: patterns, roles, fields of letters, and the words of events, each there in the profile.
public final class LimitReferences {

    private static final Set<String> PATTERNS = Set.of("exceptPatterns", "listed");
    private static final Set<String> ROLES = Set.of(
            "role", "roles", "chain", "issuers", "leader", "appraiser", "all", "any");
    private static final Set<String> EVENTS = Set.of("act", "acts", "after", "before", "first", "then", "unless",
            "proposal", "planningEnds", "executionEnds");

    private final Profile profile;

    public LimitReferences(Profile profile) {
        this.profile = profile;
    }

    /// Refuses a limit that names what the profile lacks.
    public void check(Map<String, Object> params) {
        params.forEach((limit, given) -> (given instanceof List<?> several ? several : List.of(given))
                .forEach(value -> check(limit, value.toString())));
    }

    private void check(String limit, String value) {
        if (PATTERNS.contains(limit)) {
            found(profile.pattern(value).isPresent(), limit, "pattern", value);
        } else if (ROLES.contains(limit)) {
            found(profile.role(value).isPresent(), limit, "role", value);
        } else if (limit.equals("fields")) {
            found(hasField(value), limit, "field", value);
        } else if (EVENTS.contains(limit)) {
            event(limit, value);
        }
    }

    private void event(String limit, String written) {
        EventPattern pattern;
        try {
            pattern = EventPattern.parse(written);
        } catch (IllegalArgumentException _) {
            throw new Unbindable("limit.event", limit, written);
        }
        for (EventPattern.Word word : pattern.words()) {
            String value = word.value();
            switch (word.aspect()) {
                case NAME -> found(isDeed(value), limit, "deed", value);
                case BY, TO, COPY -> found(profile.role(value).isPresent(), limit, "role", value);
                case DOCUMENT -> found(hasDocument(value), limit, "document", value);
                case PROCEDURE -> found(profile.procedure(value).isPresent(), limit, "procedure", value);
                case STEP -> found(hasStep(value), limit, "step", value);
                case STAGE, OUTCOME, MODE, REACH, CHAIR, COORDINATOR -> {}
            }
        }
    }

    private static void found(boolean found, String limit, String what, String value) {
        if (!found) {
            throw new Unbindable("limit.absent." + what, limit, value);
        }
    }

    private static boolean isDeed(String name) {
        return Terms.in(Language.INDONESIAN).has("act." + name);
    }

    private boolean hasField(String id) {
        return profile.work().letters().stream().anyMatch(letter -> letter.field(id).isPresent());
    }

    private boolean hasDocument(String id) {
        return profile.letter(id).isPresent()
                || steps().flatMap(step -> step.document().stream()).anyMatch(document -> document.id().equals(id));
    }

    private boolean hasStep(String id) {
        return steps().anyMatch(step -> step.id().equals(id))
                || profile.work()
                        .procedures()
                        .stream()
                        .map(AssignmentProcedure::steps)
                        .flatMap(List::stream)
                        .map(ProcedureStep::id)
                        .anyMatch(id::equals);
    }

    private Stream<MechanismStep> steps() {
        return profile.mechanisms().stream().flatMap(mechanism -> mechanism.steps().stream());
    }
}
