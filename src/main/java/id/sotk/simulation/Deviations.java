package id.sotk.simulation;

import id.sotk.model.work.Party;
import id.sotk.model.work.WorkDocument;
import id.sotk.regulation.AssignmentProcedure;
import id.sotk.regulation.Cast;
import id.sotk.regulation.LetterForm;
import id.sotk.regulation.LocalizedText;
import id.sotk.regulation.MechanismStep;
import id.sotk.regulation.ProcedureStep;
import id.sotk.rules.Casting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out the departures on offer at a position: wrong people, wrong papers, wrong order.
final class Deviations {

    private final Setting setting;
    private final Route route;
    private final Position position;

    Deviations(Setting setting, Route route, Position position) {
        this.setting = setting;
        this.route = route;
        this.position = position;
    }

    /// Departures in how the step is carried out, for one of the choices.
    List<Deviation> of(Choice.TakeStep base) {
        List<Deviation> deviations = new ArrayList<>();
        people(base, deviations);
        base.performance().document().ifPresent(document -> papers(base, document, deviations));
        return deviations;
    }

    /// Departures in order: leaving the step out, or going to another one.
    List<Deviation> displaced() {
        List<Deviation> deviations = new ArrayList<>();
        Optional<WalkStep> here = route.step(position);
        if (here.isEmpty()) {
            return deviations;
        }
        Position next = route.leave(position.asking(List.of()));
        boolean skips = !here.get().gate().ends() && !route.isEnd(next);
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
            if (!step.id().equals(here.get().id())) {
                deviations.add(jump(step.id(), step.text()));
            }
        }
        return deviations;
    }

    /// Procedures that do not serve what was decided.
    List<Deviation> procedures(Choices choices) {
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
        LocalizedText what = new LocalizedText(
                text.id().replace("{actor}", "…"), text.en().replace("{actor}", "…"));
        return new Deviation.JumpTo("jump:" + step, Phrases.of("jump", LocalizedText.same(step), what), step);
    }

    private void people(Choice.TakeStep base, List<Deviation> deviations) {
        Performance right = base.performance();
        Cast cast = right.step().cast();
        for (Party other : others(cast.actors())) {
            deviations.add(new Deviation.WrongActor(
                    "actor:" + other.role(), Phrases.of("actor", named(other)), base, other));
        }
        if (right.actors().size() > 1) {
            for (Party actor : right.actors()) {
                deviations.add(new Deviation.LeaveOut(
                        "without:" + actor.element().orElse(actor.role()), Phrases.of("without", named(actor)), base,
                        actor));
            }
        }
        if (!cast.addressees().isEmpty()) {
            for (Party other : others(cast.addressees())) {
                deviations.add(new Deviation.WrongAddressee(
                        "to:" + other.role(), Phrases.of("to", named(other)), base, other));
            }
        }
    }

    /// Lets any official of the design act instead of those who should.
    Deviation actedBy(Choice.TakeStep base, String official) {
        Casting casting = setting.casting(position.executor(), position.scope());
        Party acting = casting.roles()
                .stream()
                .flatMap(role -> casting.players(role).stream())
                .filter(party -> party.element().filter(official::equals).isPresent())
                .findFirst()
                .orElseGet(() -> Party.of(Party.BYSTANDER, official));
        LocalizedText name = setting.naming().party(acting);
        return new Deviation.WrongActor("actor:" + official, Phrases.of("actor", name), base, acting);
    }

    private void papers(Choice.TakeStep base, WorkDocument document, List<Deviation> deviations) {
        Naming naming = setting.naming();
        deviations.add(new Deviation.WithoutDocument(
                "oral", Phrases.of("oral", naming.document(document.form())), base));
        if (base.performance().step().procedure().isPresent()) {
            for (LetterForm letter : setting.profile().work().letters()) {
                if (!letter.id().equals(document.form())) {
                    WorkDocument other = new WorkDocument(
                            letter.id(),
                            letter.fields().stream().map(LetterForm.Field::id).toList(),
                            document.copies());
                    deviations.add(new Deviation.WrongInstrument(
                            "letter:" + letter.id(), Phrases.of("letter", letter.name()), base, other));
                }
            }
        }
        for (String field : document.fields()) {
            deviations.add(new Deviation.OmitField(
                    "omit-field:" + field,
                    Phrases.of("omit-field", naming.field(document.form(), field)),
                    base,
                    field));
        }
        for (String copy : document.copies()) {
            deviations.add(new Deviation.OmitCopy(
                    "omit-copy:" + copy, Phrases.of("omit-copy", naming.role(copy)), base, copy));
        }
    }

    /// One party for every person or outside actor who plays none of the roles.
    private List<Party> others(List<String> roles) {
        Casting casting = setting.casting(position.executor(), position.scope());
        List<Party> others = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String role : casting.roles()) {
            for (Party party : casting.players(role).stream().limit(1).toList()) {
                boolean rightful = roles.stream().anyMatch(right -> casting.plays(party, right));
                if (!rightful && seen.add(party.element().orElse("role " + party.role()))) {
                    others.add(party);
                }
            }
        }
        return others;
    }

    private LocalizedText named(Party party) {
        LocalizedText role = setting.naming().role(party.role());
        return party.element().isEmpty()
                ? role
                : Phrases.of("role-name", role, setting.naming().party(party));
    }
}
