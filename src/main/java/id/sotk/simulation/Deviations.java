package id.sotk.simulation;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out the departures on offer at a position: wrong people, wrong papers, wrong order.
final class Deviations {

    private final Setting setting;
    private final Route route;
    private final Position position;
    private final People people;
    private final Papers papers;

    Deviations(Setting setting, Route route, Position position) {
        this.setting = setting;
        this.route = route;
        this.position = position;
        this.people = new People(setting, setting.casting(position.executor(), position.scope()));
        this.papers = new Papers(setting);
    }

    /// Every departure on offer: from the usual way of taking the step, from the other ways, and from the order.
    List<Deviation> all(Choices choices) {
        List<Deviation> deviations = new ArrayList<>();
        Map<String, Choice.TakeStep> first = new LinkedHashMap<>();
        for (Choice choice : choices.all()) {
            if (choice instanceof Choice.TakeStep take) {
                String prefix = first.isEmpty() ? "" : take.key() + "/";
                Choice.TakeStep usual = first.putIfAbsent(name(take.performance().step()), take);
                deviations.addAll(usual == null ? of(take, prefix) : papers.beyond(usual, take, prefix));
            }
        }
        deviations.addAll(procedures(choices));
        deviations.addAll(displaced());
        return List.copyOf(deviations);
    }

    private static String name(WalkStep step) {
        return step.procedure().map(AssignmentProcedure::id).orElse("") + "/" + step.id();
    }

    /// Departures in how the step is carried out, for one of the choices.
    private List<Deviation> of(Choice.TakeStep base, String prefix) {
        List<Deviation> deviations = new ArrayList<>(people.of(base, prefix));
        deviations.addAll(papers.of(base, prefix));
        return deviations;
    }

    /// Departures in order: leaving the step out, or going to another one.
    private List<Deviation> displaced() {
        List<Deviation> deviations = new ArrayList<>();
        Optional<WalkStep> here = route.step(position);
        if (here.isEmpty()) {
            return deviations;
        }
        Position next = route.leave(position.asking(List.of()));
        boolean mayPass = here.get().gate().optional() && position.run().isEmpty();
        boolean skips = !mayPass && !here.get().gate().ends() && !route.isEnd(next);
        route.step(next)
                .filter(step -> skips)
                .ifPresent(step -> deviations.add(new Deviation.SkipStep(
                        "skip", Phrases.of("skip", LocalizedText.same(here.get().id())), step.id())));
        position.run().ifPresent(run -> {
            for (ProcedureStep step : run.procedure().steps()) {
                if (!step.id().equals(here.get().id())) {
                    deviations.add(jump(step.id(), step.text()));
                }
            }
        });
        if (here.get().isProcedurePoint() && position.run().isEmpty()) {
            for (AssignmentProcedure procedure : route.procedures(position)) {
                for (ProcedureStep step : procedure.steps().subList(1, procedure.steps().size())) {
                    deviations.add(jump(procedure.id() + "/" + step.id(), step.text()));
                }
            }
        }
        for (MechanismStep step : setting.mechanism().steps()) {
            boolean sameRuns = here.get().isProcedurePoint() && WalkStep.of(step).isProcedurePoint();
            boolean passes = mayPass && step.id().equals(route.step(next).map(WalkStep::id).orElse(""));
            if (!step.id().equals(here.get().id()) && !sameRuns && !passes) {
                deviations.add(jump(step.id(), step.text()));
            }
        }
        return deviations;
    }

    /// Procedures that do not serve what was decided.
    private List<Deviation> procedures(Choices choices) {
        List<Deviation> deviations = new ArrayList<>();
        Optional<WalkStep> here = route.step(position);
        if (here.isEmpty() || !here.get().isProcedurePoint() || position.run().isPresent()) {
            return deviations;
        }
        List<AssignmentProcedure> fitting = route.procedures(position);
        for (AssignmentProcedure procedure : setting.profile().work().procedures()) {
            if (!fitting.contains(procedure)) {
                Choice.TakeStep base = choices.beginnings(procedure, here.get()).getFirst();
                deviations.add(new Deviation.WrongProcedure(
                        "procedure:" + procedure.id(), Phrases.of("procedure", procedure.name()), base));
            }
        }
        return deviations;
    }

    private Deviation jump(String step, LocalizedText text) {
        LocalizedText what = LocalizedText.each(language -> text.in(language).replace("{actor}", "…"));
        return new Deviation.JumpTo("jump:" + step, Phrases.of("jump", LocalizedText.same(step), what), step);
    }

    /// Lets any official of the design act instead of those who should.
    Deviation actedBy(Choice.TakeStep base, String official) {
        return people.actedBy(base, official);
    }
}
