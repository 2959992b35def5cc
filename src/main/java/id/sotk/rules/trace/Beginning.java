package id.sotk.rules.trace;

import id.sotk.model.work.WorkAction;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// How far along its way through mechanism and procedures a record begins: what stands before is not recorded, which does
/// not mean that it was left out.
///
/// The way is the row of the mechanism's steps, with those of each assignment procedure at the step in whose place it is
/// run.
final class Beginning {

    private final List<Place> way = new ArrayList<>();
    private final int first;

    /// A step on the way.
    ///
    /// Steps of procedures that serve different work stand side by side.
    ///
    /// @param earliest how far along it is taken at the earliest, which differs where a procedure may be run in several places
    private record Place(int earliest, int latest, PassedStep step) {}

    private Beginning(Mechanism mechanism, Profile profile, List<Moment> moments) {
        int longest = profile.work().procedures().stream().mapToInt(known -> known.steps().size()).max().orElse(0);
        int pointed = -1;
        int point = 0;
        for (int place = 0; place < mechanism.steps().size(); place++) {
            MechanismStep step = mechanism.steps().get(place);
            way.add(new Place(place * (longest + 1), place * (longest + 1), PassedStep.of(step)));
            boolean runs = step.action() == WorkAction.REQUEST_INVOLVEMENT
                    || step.action() == WorkAction.ASSIGN_EXECUTORS;
            point = runs ? place * (longest + 1) : point;
            pointed = runs && pointed < 0 ? point : pointed;
        }
        for (AssignmentProcedure procedure : profile.work().procedures()) {
            for (int at = 0; at < procedure.steps().size(); at++) {
                ProcedureStep step = procedure.steps().get(at);
                way.add(new Place(Math.max(0, pointed) + at, point + at, PassedStep.of(procedure, step)));
            }
        }
        this.first = first(moments);
    }

    static Beginning of(Mechanism mechanism, Profile profile, List<Moment> moments) {
        return new Beginning(mechanism, profile, moments);
    }

    /// The place of the first deed, or of the second where the two have changed places in a mechanism.
    private int first(List<Moment> moments) {
        List<Moment> deeds = moments.stream().filter(Moment::isDeed).limit(2).toList();
        boolean changed = deeds.size() == 2
                && deeds.stream()
                        .allMatch(moment -> moment.procedure().isEmpty()
                                && !moment.name().equals(WorkAction.RETURN_RESULT.name()));
        return deeds.stream().limit(changed ? 2 : 1).mapToInt(this::at).min().orElse(Integer.MAX_VALUE);
    }

    private int at(Moment moment) {
        return way.stream()
                .filter(place -> moment.isDeed() && place.step().isTakenBy(moment))
                .mapToInt(Place::latest)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /// Whether an event that one of the patterns describes has a place between the beginning and the moment that may not be
    /// passed over.
    boolean reaches(List<EventPattern> patterns, Moment moment) {
        return reaches(step -> patterns.stream().anyMatch(pattern -> step.couldMatch(pattern, moment.casting())),
                moment);
    }

    /// Whether the question is decided at a place between the beginning and the moment.
    boolean reaches(WorkEvent.Question question, Moment moment) {
        return reaches(step -> step.decides(question), moment);
    }

    private boolean reaches(Predicate<PassedStep> asked, Moment moment) {
        int until = at(moment);
        boolean known = false;
        for (Place place : way) {
            if (asked.test(place.step()) && !place.step().isShut(moment)) {
                boolean between = place.earliest() >= first && place.earliest() <= until;
                if (between && !place.step().gate().optional()) {
                    return true;
                }
                known = true;
            }
        }
        return !known && first == 0;
    }
}
