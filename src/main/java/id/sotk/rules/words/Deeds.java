package id.sotk.rules.words;

import id.sotk.language.Language;
import id.sotk.language.Terms;
import id.sotk.model.work.WorkEvent;
import id.sotk.regulation.Profile;
import id.sotk.regulation.work.ProcedureStep;

/// What the things that happen are called: by the profile, and in the user's language.
public final class Deeds {

    private Deeds() {}

    /// The action of the mechanism or procedure step, or the question decided, as the profile names it.
    public static String name(WorkEvent event, Profile profile) {
        return switch (event) {
            case WorkEvent.Act act -> act.action().name();
            case WorkEvent.Decision decision -> decision.question().name();
            case WorkEvent.Correspondence letter ->
                profile.procedure(letter.procedure())
                        .stream()
                        .flatMap(procedure -> procedure.steps().stream())
                        .filter(step -> step.id().equals(letter.step()))
                        .map(ProcedureStep::action)
                        .map(Enum::name)
                        .findFirst()
                        .orElse(letter.step());
        };
    }

    /// The field's words for the name of an action or a question.
    public static String told(String name, Language language) {
        return Terms.in(language).of("act." + name);
    }
}
