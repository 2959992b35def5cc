package id.sotk.regulation.comparison;

import id.sotk.language.LocalizedText;
import id.sotk.regulation.Profile;
import id.sotk.regulation.norm.Citation;
import id.sotk.regulation.work.AssignmentProcedure;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Gate;
import id.sotk.regulation.work.Mechanism;
import id.sotk.regulation.work.MechanismStep;
import id.sotk.regulation.work.ProcedureStep;
import id.sotk.regulation.work.StepDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mechanism or a procedure as a sequence of acts, with the titles its level roles bear.
///
/// @param order place among the mechanisms or procedures of its regulation
record Flow(int order, LocalizedText name, List<Act> acts, Map<String, LocalizedText> titles) {

    /// One act of it: who does what for whom, with which document, when.
    ///
    /// @param phase place of its stage; 0 in a procedure
    /// @param heading what is done, as a heading
    record Act(
            int phase, Enum<?> action, LocalizedText heading, Cast cast, Gate gate, Optional<StepDocument> paper,
            LocalizedText text, Citation citation) {}

    private static final int MOST_ACTS = 1_000;

    /// Place of the act among all acts of the regulation's flows.
    int place(Act act) {
        return order * MOST_ACTS + acts.indexOf(act);
    }

    static Flow of(Profile profile, Mechanism mechanism) {
        return new Flow(
                profile.mechanisms().indexOf(mechanism), mechanism.name(),
                mechanism.steps().stream().map(Flow::act).toList(), mechanism.titles());
    }

    static Flow of(Profile profile, AssignmentProcedure procedure) {
        return new Flow(
                profile.work().procedures().indexOf(procedure), procedure.name(),
                procedure.steps().stream().map(step -> act(profile, step)).toList(), Map.of());
    }

    /// What stands before the dot of a name such as `M2 · Administrator penilai`; the name where it has none.
    static LocalizedText shortened(LocalizedText name) {
        return LocalizedText.each(language -> name.in(language).split(" · ")[0]);
    }

    private static Act act(MechanismStep step) {
        return new Act(
                step.stage().ordinal(), step.action(),
                Phrases.say("step.heading", Phrases.of(step.stage()), Phrases.say("act." + step.action().name())),
                step.cast(), step.gate(), step.document(), step.text(), step.source().citation());
    }

    private static Act act(Profile profile, ProcedureStep step) {
        Optional<StepDocument> letter = step.letter()
                .flatMap(profile::letter)
                .map(form -> new StepDocument(form.id(), form.name()));
        return new Act(
                0, step.action(), Phrases.sentence(Phrases.say("act." + step.action().name())), step.cast(),
                step.gate(), letter, step.text(), step.source().citation());
    }
}
