package id.sotk.regulation.comparison;

import id.sotk.language.Language;
import id.sotk.language.LocalizedText;
import id.sotk.regulation.comparison.Difference.Passage;
import id.sotk.regulation.comparison.Flow.Act;
import id.sotk.regulation.work.Cast;
import id.sotk.regulation.work.Question;
import id.sotk.regulation.work.StepCondition;
import id.sotk.regulation.work.StepDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says acts of one regulation in words, and marks them so that they can be held against acts of the other.
record ActWords(Side side) {

    /// In what two acts can differ.
    enum Aspect {
        ACTOR,
        ADDRESSEE,
        COPY,
        WHEN,
        PAPER,
        DECISION
    }

    /// An act apart from its wording: roles by how they are found, the document by its identifier.
    record Mark(
            Set<String> actors, boolean together, Set<String> addressees, Set<String> copies, Set<StepCondition> when,
            StepDocument paper, Set<Question> decides) {

        private static final StepDocument NO_PAPER = new StepDocument("-", LocalizedText.same("-"));

        Set<Aspect> differing(Mark other) {
            Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
            note(aspects, Aspect.ACTOR, actors.equals(other.actors) && together == other.together);
            note(aspects, Aspect.ADDRESSEE, addressees.equals(other.addressees));
            note(aspects, Aspect.COPY, copies.equals(other.copies));
            note(aspects, Aspect.WHEN, when.equals(other.when));
            note(aspects, Aspect.PAPER, samePaper(other));
            note(aspects, Aspect.DECISION, decides.equals(other.decides));
            return aspects;
        }

        /// Whether both handle the same document, by identifier or by name.
        boolean samePaper(Mark other) {
            return paper.id().equals(other.paper.id()) || Likeness.sameWords(paper.name(), other.paper.name());
        }

        private static void note(Set<Aspect> aspects, Aspect aspect, boolean alike) {
            if (!alike) {
                aspects.add(aspect);
            }
        }
    }

    Mark mark(Act act) {
        Cast cast = act.cast();
        return new Mark(
                side.roles(cast.actors()),
                cast.mode() == Cast.Mode.TOGETHER && cast.actors().size() > 1,
                side.roles(cast.addressees()),
                side.roles(cast.copies()),
                Set.copyOf(act.gate().when()),
                act.paper().orElse(Mark.NO_PAPER),
                Set.copyOf(act.gate().decides()));
    }

    /// The act as a sentence, followed by those aspects the sentence may not show.
    Passage passage(Act act, Set<Aspect> aspects, Map<String, LocalizedText> titles) {
        Cast cast = act.cast();
        LocalizedText actors = side.roleNames(
                cast.mode() == Cast.Mode.TOGETHER ? "and" : "andOr", cast.actors(), titles);
        LocalizedText sentence = LocalizedText.each(
                language -> act.text().in(language, actors.in(language)));
        List<LocalizedText> details = new ArrayList<>();
        for (Aspect aspect : aspects) {
            detail(act, aspect, titles, details);
        }
        details.removeIf(detail -> isSaid(sentence, detail));
        return new Passage(details.isEmpty() ? sentence : Phrases.say("step.details", sentence, Phrases.row(details)),
                act.citation());
    }

    /// Whether the sentence has these words already.
    private static boolean isSaid(LocalizedText sentence, LocalizedText detail) {
        return Likeness.plain(sentence.in(Language.INDONESIAN))
                .contains(Likeness.plain(detail.in(Language.INDONESIAN)));
    }

    private void detail(Act act, Aspect aspect, Map<String, LocalizedText> titles, List<LocalizedText> details) {
        switch (aspect) {
            case ACTOR -> {}
            case ADDRESSEE -> details.add(Phrases.say("step.to", roles(act.cast().addressees(), titles)));
            case COPY -> details.add(Phrases.say("step.copy", roles(act.cast().copies(), titles)));
            case WHEN -> {
                if (!act.gate().when().isEmpty()) {
                    details.add(Phrases.say("step.when", when(act.gate().when())));
                }
            }
            case PAPER -> details.add(Phrases.say("step.paper",
                    act.paper().map(StepDocument::name).orElseGet(() -> Phrases.say("none"))));
            case DECISION -> details.add(Phrases.say("step.decides", act.gate().decides().isEmpty()
                    ? Phrases.say("none")
                    : Phrases.list("and", Phrases.of(act.gate().decides()))));
        }
    }

    private LocalizedText roles(List<String> roles, Map<String, LocalizedText> titles) {
        return roles.isEmpty() ? Phrases.say("none") : side.roleNames("and", roles, titles);
    }

    /// Facts that answer the same question are alternatives; different questions must all hold.
    private static LocalizedText when(List<StepCondition> conditions) {
        Map<Question, List<StepCondition>> asked = new EnumMap<>(Question.class);
        conditions.forEach(
                condition -> asked.computeIfAbsent(condition.question(), _ -> new ArrayList<>()).add(condition));
        return Phrases.list("and",
                asked.values().stream().map(answers -> Phrases.list("or", Phrases.of(answers))).toList());
    }
}
